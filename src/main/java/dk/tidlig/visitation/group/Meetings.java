package dk.tidlig.visitation.group;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.VisitationAction;
import dk.tidlig.visitation.VisitationRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Groups' meetings: opened on a day by a member, with who is present; and their minutes.
@UseCase
public class Meetings {
    private static final int MOST_EARLIER = 24;
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    private final Gate gate;
    private final GroupSeats seats;
    private final MeetingRepository meetings;
    private final GroupDecisionRepository decisions;
    private final MeetingRhythms rhythms;

    Meetings(
            Gate gate,
            GroupSeats seats,
            MeetingRepository meetings,
            GroupDecisionRepository decisions,
            MeetingRhythms rhythms) {
        this.gate = gate;
        this.seats = seats;
        this.meetings = meetings;
        this.decisions = decisions;
        this.rhythms = rhythms;
    }

    /// A group as its members find it.
    ///
    /// @param member whether the reader sits in it today, and may do more than read
    /// @param today where the group is
    /// @param meetings the newest first, those to come among them
    /// @param rhythm null when no programme asks for one
    public record OfGroup(
            LocalGroup group,
            boolean member,
            LocalDate today,
            List<Meeting> meetings,
            @Nullable MeetingRhythm rhythm) {
        public OfGroup {
            meetings = List.copyOf(meetings);
        }
    }

    /// A meeting with what was decided at it, in order, without why.
    ///
    /// @param seats of the meeting's day
    public record Held(
            Meeting meeting,
            LocalGroup group,
            boolean member,
            LocalDate today,
            List<Seat> seats,
            List<GroupDecisionView> decisions) {
        public Held {
            seats = List.copyOf(seats);
            decisions = List.copyOf(decisions);
        }

        /// Those who are there now.
        public List<Seat> there() {
            return meeting.there(seats);
        }
    }

    /// A meeting of this day.
    public record Today(LocalGroup group, MeetingId meeting) {}

    /// A group that has called no meeting in time.
    public record Uncalled(LocalGroup group, MeetingRhythm rhythm) {}

    /// The groups one sits in today; all of them, for one who may see all.
    public List<LocalGroup> groups(Actor actor) {
        var scope = gate.scope(actor, VisitationAction.LIST_GROUP, "groups");
        return scope.all() ? seats.all() : seats.of(actor);
    }

    /// The meetings of this day, of the groups one sits in.
    public List<Today> today(Actor actor) {
        gate.scope(actor, VisitationAction.LIST_GROUP, "meetings today");
        return seats.of(actor).stream()
                .flatMap(group -> meetings.on(group.id(), seats.today(group.id())).stream()
                        .map(meeting -> new Today(group, meeting)))
                .toList();
    }

    /// The groups for which a meeting is to be called: those one sits in, or all for one who may see all.
    public List<Uncalled> uncalled(Actor actor) {
        var scope = gate.scope(actor, VisitationAction.LIST_GROUP, "rhythm of meetings");
        return (scope.all() ? seats.all() : seats.of(actor))
                .stream()
                        .flatMap(group -> rhythms.of(group, seats.today(group.id())).stream()
                                .filter(MeetingRhythm::wantsMeeting)
                                .map(rhythm -> new Uncalled(group, rhythm)))
                        .toList();
    }

    public OfGroup group(Actor actor, GroupId id) {
        gate.require(actor, VisitationAction.LIST_GROUP, seats.standing(actor, id), "group " + id);
        var group = seats.group(id);
        var today = seats.today(id);
        return new OfGroup(
                group,
                isMember(actor, id),
                today,
                meetings.of(id, MOST_EARLIER),
                rhythms.of(group, today).orElse(null));
    }

    /// Opens the group's meeting on that day, or finds it opened.
    ///
    /// @throws Refused when the day is more than a month ago or a year ahead
    public MeetingId open(Actor actor, GroupId id, LocalDate day) {
        var grant =
                gate.require(actor, VisitationAction.HOLD_MEETING, seats.standing(actor, id), "meeting of group " + id);
        var today = seats.today(seats.group(id).id());
        if (day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new Refused(VisitationRefusal.MEETING_DAY);
        }
        return meetings.open(grant, id, day);
    }

    public Held read(Actor actor, GroupId id, MeetingId meeting) {
        var grant = gate.require(actor, VisitationAction.LIST_GROUP, seats.standing(actor, id), "meeting " + meeting);
        return held(grant, id, meeting);
    }

    /// A meeting that a member wants to move or cancel.
    public Held changing(Actor actor, GroupId id, MeetingId meeting) {
        var grant = gate.require(
                actor, VisitationAction.HOLD_MEETING, seats.standing(actor, id), "form to change meeting " + meeting);
        return held(grant, id, meeting);
    }

    /// The minutes on paper, for the group only.
    public Held minutes(Actor actor, GroupId id, MeetingId meeting) {
        var grant = gate.require(
                actor, VisitationAction.PRINT_MINUTES, seats.standing(actor, id), "minutes of meeting " + meeting);
        return held(grant, id, meeting);
    }

    /// Who is present from now. What was decided already keeps who was there then.
    ///
    /// @throws Refused when somebody does not sit in the group on the meeting's day
    /// @throws dk.tidlig.kernel.Stale when somebody else ticked first
    public void attend(Actor actor, GroupId id, MeetingId meeting, Set<UserId> present, long revision) {
        gate.require(actor, VisitationAction.HOLD_MEETING, seats.standing(actor, id), "meeting " + meeting);
        var it = meetings.get(id, meeting);
        var sitting =
                Seat.on(seats.group(id), it.heldOn()).stream().map(Seat::user).collect(Collectors.toSet());
        if (!sitting.containsAll(present)) {
            throw new Refused(VisitationRefusal.NOT_OF_THE_GROUP);
        }
        meetings.attend(it, present, revision);
    }

    private Held held(Grant grant, GroupId id, MeetingId meeting) {
        var it = meetings.get(id, meeting);
        var group = seats.group(id);
        return new Held(
                it,
                group,
                isMember(grant.actor(), id),
                seats.today(id),
                Seat.on(group, it.heldOn()),
                decisions.ofMeeting(grant, meeting));
    }

    private boolean isMember(Actor actor, GroupId id) {
        return !seats.standing(actor, id).isEmpty();
    }
}
