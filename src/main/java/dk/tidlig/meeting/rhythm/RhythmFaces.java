package dk.tidlig.meeting.rhythm;

import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import org.springframework.stereotype.Component;

/// Says how a rhythm is kept.
@Component
public class RhythmFaces {
    private final Words words;

    RhythmFaces(Words words) {
        this.words = words;
    }

    public RhythmFace face(WatchedRhythm it) {
        var last = it.last();
        var next = it.next();
        return new RhythmFace(
                clock(it),
                last == null ? words.text("meeting.rhythm.never") : words.text("meeting.rhythm.last", words.day(last)),
                next == null ? null : words.text("meeting.rhythm.next", words.day(next)),
                line(it),
                it.state());
    }

    /// That a meeting is to be called, on somebody's day.
    ///
    /// @param title who meets, or whom it is about
    /// @param page where the rhythm stands
    /// @param call where a meeting is called
    public DayItem wanted(WatchedRhythm it, String title, String page, String call) {
        return new DayItem(clock(it), it.minutesLeft(), title, page, line(it), words.text("meeting.rhythm.call"), call);
    }

    private ClockView clock(WatchedRhythm it) {
        return new ClockView(
                switch (it.state()) {
                    case KEPT -> ClockView.State.FINE;
                    case OPEN -> ClockView.State.RUNNING;
                    case CALL -> ClockView.State.SOON;
                    case BROKEN -> ClockView.State.OVER;
                },
                it.left(),
                lead(it),
                words.text("meeting.rhythm.by", words.day(it.by())),
                it.rule(),
                it.source(),
                it.last() == null
                        ? words.text("meeting.rhythm.from-start", words.day(it.from()))
                        : words.text("meeting.rhythm.from", words.day(it.from())),
                words.text("meeting.rhythm.stops"));
    }

    private String lead(WatchedRhythm it) {
        return switch (it.state()) {
            case KEPT -> words.text("meeting.rhythm.kept");
            case OPEN, CALL -> words.text("meeting.rhythm.left", it.daysLeft());
            case BROKEN -> words.text("meeting.rhythm.over", -it.daysLeft());
        };
    }

    private String line(WatchedRhythm it) {
        var by = words.day(it.by());
        var next = it.next();
        return switch (it.state()) {
            case KEPT -> words.text("meeting.rhythm.line.kept");
            case OPEN, CALL ->
                next == null
                        ? words.text("meeting.rhythm.line.call", by)
                        : words.text("meeting.rhythm.line.late", words.day(next), by);
            case BROKEN ->
                next == null
                        ? words.text("meeting.rhythm.line.broken", by)
                        : words.text("meeting.rhythm.line.broken-next", by, words.day(next));
        };
    }
}
