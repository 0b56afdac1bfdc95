package dk.tidlig.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/// Calling a meeting around a child, moving and cancelling it, and how it stands. What waits to be talked about is
/// found
/// anew each time, so nothing of the agenda is lost when it is moved.
@UseCase
public class NetworkMeetings {
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Gate gate;
    private final MeetingRepository meetings;
    private final MeetingPages pages;
    private final Words words;
    private final Standing standing;

    NetworkMeetings(Gate gate, MeetingRepository meetings, MeetingPages pages, Words words, Standing standing) {
        this.gate = gate;
        this.meetings = meetings;
        this.pages = pages;
        this.words = words;
        this.standing = standing;
    }

    /// What a meeting is called in: the child's courses, and the hour.
    @Component
    record Standing(CourseRecords courses, Clock clock) {
        void requireOpenCourse(Grant grant) {
            if (isOver(grant)) {
                throw new Refused(MeetingRefusal.MEETING_COURSE_CLOSED);
            }
        }

        boolean isOver(Grant grant) {
            var all = courses.all(grant);
            return !all.isEmpty() && all.stream().noneMatch(EpisodeView::open);
        }
    }

    public MeetingList list(Actor actor, ChildId child) {
        var grant = gate.require(actor, MeetingAction.READ, child);
        return pages.list(grant, meetings.of(grant), standing.isOver(grant));
    }

    public MeetingPage page(Actor actor, ChildId child, NetworkMeetingId id) {
        var grant = gate.require(actor, MeetingAction.READ, child);
        return pages.page(grant, meetings.get(grant, id));
    }

    /// The form is asked for.
    public MeetingChoices asked(Actor actor, ChildId child) {
        gate.door(actor, MeetingAction.CALL, child);
        return pages.choices(actor);
    }

    /// @throws Refused when it cannot be then, asks nobody, or the child is in no course any more
    public NetworkMeetingId call(Actor actor, ChildId child, CallMeeting it) {
        var grant = gate.require(actor, MeetingAction.CALL, child);
        standing.requireOpenCourse(grant);
        if (it.invited().isEmpty() || !pages.areColleagues(it.invited())) {
            throw new Refused(MeetingRefusal.MEETING_WITHOUT_PEOPLE);
        }
        return meetings.add(grant, when(it.starts()), it);
    }

    /// @throws Refused when it does not wait any more, or was moved by somebody else
    public void move(Actor actor, ChildId child, NetworkMeetingId id, LocalDateTime to, String why) {
        var grant = gate.require(actor, MeetingAction.CALL, child);
        if (meetings.move(grant, meetings.get(grant, id), when(to), why) == 0) {
            throw new Refused(MeetingRefusal.MEETING_NOT_WAITING);
        }
    }

    public void cancel(Actor actor, ChildId child, NetworkMeetingId id, String why) {
        var grant = gate.require(actor, MeetingAction.CALL, child);
        if (meetings.cancel(grant, id, why) == 0) {
            throw new Refused(MeetingRefusal.MEETING_NOT_WAITING);
        }
    }

    /// In the municipality's zone.
    private Instant when(LocalDateTime local) {
        var at = local.atZone(words.zone()).toInstant();
        if (at.isBefore(standing.clock().instant())
                || at.isAfter(standing.clock().instant().plus(AHEAD))) {
            throw new Refused(MeetingRefusal.MEETING_WHEN);
        }
        return at;
    }
}
