package dk.tidlig.meeting.steering;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.meeting.MeetingAction;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a steering group decided and one follows, and that it calls no meeting in time, on one's day.
@Component
@Transactional
class SteeringDay implements DaySource {
    private static final long LATER = 60L * 24 * 60;

    private final Gate gate;
    private final SteeringSeats seats;
    private final SteeringRepository steering;
    private final SteeringPages pages;
    private final Words words;

    SteeringDay(Gate gate, SteeringSeats seats, SteeringRepository steering, SteeringPages pages, Words words) {
        this.gate = gate;
        this.seats = seats;
        this.steering = steering;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL) {
            return List.of();
        }
        var scope = gate.scope(actor, MeetingAction.ATTEND, "steering groups");
        return Stream.of(ofGroups(actor).stream(), steering.own(scope).stream().map(this::item))
                .flatMap(items -> items)
                .toList();
    }

    /// Of the groups one sits in: that no meeting is called in time, and that one to come was moved or cancelled.
    private List<DayItem> ofGroups(Actor actor) {
        if (!actor.may(MeetingAction.STEER.code())) {
            return List.of();
        }
        return seats.of(actor).stream()
                .flatMap(group -> {
                    var meetings = steering.meetings(group.id());
                    return Stream.concat(
                            pages.wanted(group, meetings).stream(),
                            meetings.stream().filter(it -> isNews(actor, it)).map(it -> changed(group, it)));
                })
                .toList();
    }

    /// Until the day it was to be on has passed, for all but whoever changed it.
    private boolean isNews(Actor actor, SteeringMeeting it) {
        var change = it.change();
        if (change == null || change.by().equals(actor.id())) {
            return false;
        }
        var was = change.from() == null ? it.heldOn() : change.from();
        return !was.isBefore(words.today());
    }

    private DayItem changed(LocalGroup group, SteeringMeeting it) {
        var url = "/steering/" + group.id();
        return new DayItem(
                null, LATER, group.name(), url, String.valueOf(pages.changed(it)), words.text("meeting.task.see"), url);
    }

    private DayItem item(SteeringPoint it) {
        var decided = it.decided();
        var due = decided == null ? null : decided.due();
        var said = decided == null ? it.words() : decided.words();
        var url = "/steering/" + it.group();
        return new DayItem(
                null,
                due == null ? LATER : words.today().until(due, ChronoUnit.DAYS) * 60 * 24,
                words.text("meeting.steering.task"),
                url,
                due == null ? said : words.text("meeting.task.due", said, words.date(due)),
                words.text("meeting.task.see"),
                url);
    }
}
