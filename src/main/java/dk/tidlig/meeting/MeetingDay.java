package dk.tidlig.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySession;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Network meetings one is asked to, and one's tasks from them, on My day. Whom a meeting is about is said to those
/// alone
/// who are around the child.
@Component
@Transactional
class MeetingDay implements DaySource {
    private static final Duration BACK = Duration.ofHours(12);
    private static final long LATER = 60L * 24 * 30;

    private final Gate gate;
    private final MeetingRepository meetings;
    private final TaskRepository tasks;
    private final Words words;
    private final Clock clock;

    MeetingDay(Gate gate, MeetingRepository meetings, TaskRepository tasks, Words words, Clock clock) {
        this.gate = gate;
        this.meetings = meetings;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL) {
            return List.of();
        }
        var scope = gate.scope(actor, MeetingAction.ATTEND, "network meetings");
        var items = new ArrayList<DayItem>();
        meetings.askedTo(scope, clock.instant().minus(BACK)).stream()
                .filter(it -> it.state() != NetworkMeeting.State.CANCELLED)
                .forEach(it -> items.add(meeting(actor, it)));
        tasks.own(scope).forEach(it -> items.add(task(it)));
        return items;
    }

    @Override
    public List<DaySession> today(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL) {
            return List.of();
        }
        var scope = gate.scope(actor, MeetingAction.ATTEND, "network meetings today");
        return meetings.askedTo(scope, clock.instant().minus(BACK)).stream()
                .filter(it -> it.state() != NetworkMeeting.State.CANCELLED)
                .filter(it -> words.dayOf(it.starts()).equals(words.today()))
                .map(it -> new DaySession(
                        it.starts(),
                        words.text("meeting.title"),
                        page(actor, it).orElse(calendar(it)),
                        words.text("meeting.lasts", it.lasts().toMinutes())))
                .toList();
    }

    /// For those alone who may read of the child.
    private Optional<String> page(Actor actor, NetworkMeeting it) {
        return gate.wouldAllow(actor, MeetingAction.READ, it.child())
                ? Optional.of("/children/" + it.child() + "/meetings/" + it.id())
                : Optional.empty();
    }

    private static String calendar(NetworkMeeting it) {
        return "/invitations/" + it.id() + ".ics";
    }

    private DayItem meeting(Actor actor, NetworkMeeting it) {
        var page = page(actor, it);
        var url = page.orElse(calendar(it));
        return new DayItem(
                null,
                clock.instant().until(it.starts(), ChronoUnit.MINUTES),
                words.text("meeting.title"),
                url,
                words.text("meeting.day", words.moment(it.starts()), it.lasts().toMinutes()),
                words.text(page.isPresent() ? "meeting.see" : "meeting.calendar"),
                url);
    }

    private DayItem task(Task it) {
        var url = "/meeting-tasks/" + it.id();
        return new DayItem(
                null,
                urgency(it.due()),
                words.text("meeting.task"),
                url,
                it.due() == null ? it.what() : words.text("meeting.task.due", it.what(), words.date(it.due())),
                words.text("meeting.task.see"),
                url);
    }

    private long urgency(@Nullable LocalDate due) {
        return due == null ? LATER : words.today().until(due, ChronoUnit.DAYS) * 60 * 24;
    }
}
