package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.MeetingChange;
import dk.tidlig.visitation.group.MeetingChanges;
import dk.tidlig.visitation.group.MeetingRhythm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The rhythm of a group's meetings in words, and what breaks it.
@Component
class ShownRhythm {
    private final MeetingChanges changes;
    private final Words words;

    ShownRhythm(MeetingChanges changes, Words words) {
        this.changes = changes;
        this.words = words;
    }

    /// What was moved or cancelled of the meetings from today on.
    List<String> changed(Actor actor, GroupId group) {
        return changes.changes(actor, group).stream().map(this::line).toList();
    }

    String line(MeetingChange it) {
        return it.became() == null
                ? words.text("visitation.group.changed.cancelled", words.day(it.was()), it.why())
                : words.text("visitation.group.changed.moved", words.day(it.was()), words.day(it.became()), it.why());
    }

    /// @param last when it met
    /// @param next when it meets next; null when no meeting is called
    /// @param line that no meeting is called in time; null when one is, or the rhythm is broken
    /// @param broken what is said when the rhythm is broken; null when it is not
    /// @param unheld that a meeting was called and nobody is noted as present; null when there is none such
    record Shown(
            String last,
            @Nullable String next,
            ClockView clock,
            @Nullable String line,
            @Nullable String broken,
            @Nullable String unheld) {}

    Shown of(MeetingRhythm it) {
        var state = it.state();
        return new Shown(
                it.last() == null
                        ? words.text("visitation.group.rhythm.never")
                        : words.text("visitation.group.rhythm.last", words.day(it.last())),
                said("visitation.group.rhythm.next", it.next()),
                clock(it),
                state == MeetingRhythm.State.OPEN || state == MeetingRhythm.State.CALL ? line(it) : null,
                state == MeetingRhythm.State.BROKEN ? line(it) : null,
                said("visitation.group.rhythm.unheld", it.unheld()));
    }

    ClockView clock(MeetingRhythm it) {
        return new ClockView(
                switch (it.state()) {
                    case KEPT -> ClockView.State.FINE;
                    case OPEN -> ClockView.State.RUNNING;
                    case CALL -> ClockView.State.SOON;
                    case BROKEN -> ClockView.State.OVER;
                },
                it.left(),
                lead(it),
                words.text("visitation.group.rhythm.by", words.day(it.by())),
                it.rule().rule().in(LocaleContextHolder.getLocale()),
                it.rule().source().wording().in(LocaleContextHolder.getLocale()),
                it.last() == null
                        ? words.text("visitation.group.rhythm.from-start", words.day(it.from()))
                        : words.text("visitation.group.rhythm.from", words.day(it.from())),
                words.text("visitation.group.rhythm.stops"));
    }

    private String lead(MeetingRhythm it) {
        return switch (it.state()) {
            case KEPT -> words.text("visitation.group.rhythm.kept");
            case OPEN, CALL -> words.text("visitation.group.rhythm.left", it.daysLeft());
            case BROKEN -> words.text("visitation.group.rhythm.over", -it.daysLeft());
        };
    }

    /// What is wrong, or that nothing is, in one or two sentences.
    String line(MeetingRhythm it) {
        var next = it.next();
        return switch (it.state()) {
            case KEPT -> words.text("visitation.group.rhythm.line.kept");
            case OPEN, CALL ->
                next == null
                        ? words.text("visitation.group.rhythm.line.call", words.day(it.by()))
                        : words.text("visitation.group.rhythm.line.late", words.day(next), words.day(it.by()));
            case BROKEN ->
                next == null
                        ? words.text("visitation.group.rhythm.line.broken", words.day(it.by()))
                        : words.text("visitation.group.rhythm.line.broken-next", words.day(it.by()), words.day(next));
        };
    }

    private @Nullable String said(String key, @Nullable LocalDate day) {
        return day == null ? null : words.text(key, words.day(day));
    }
}
