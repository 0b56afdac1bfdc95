package dk.tidlig.exchange.demo;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.visitation.group.GroupDecision;
import dk.tidlig.visitation.group.GroupVisitations;
import dk.tidlig.visitation.group.MeetingId;
import dk.tidlig.visitation.group.Meetings;
import dk.tidlig.visitation.group.Seat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Meetings of the demonstration's groups, with their minutes: who was there, and what was decided on which family.
@Component
class DemoMeetings {
    private static final int WEEKS_BETWEEN = 4;
    private static final int WEEKS_TO_FOLLOW_UP = 6;
    private final Meetings meetings;
    private final GroupVisitations visitations;

    DemoMeetings(Meetings meetings, GroupVisitations visitations) {
        this.meetings = meetings;
        this.visitations = visitations;
    }

    /// Today's meeting, with everyone there.
    ///
    /// @param callsNext whether the next one is called already
    MeetingId today(Actor member, GroupId group, boolean callsNext) {
        var today = meetings.group(member, group).today();
        held(member, group, today.minusWeeks(WEEKS_BETWEEN));
        if (callsNext) {
            meetings.open(member, group, today.plusWeeks(WEEKS_BETWEEN));
        }
        return held(member, group, today);
    }

    private MeetingId held(Actor member, GroupId group, LocalDate day) {
        var id = meetings.open(member, group, day);
        var it = meetings.read(member, group, id);
        var there = it.seats().stream().map(Seat::user).collect(Collectors.toSet());
        meetings.attend(member, group, id, there, it.meeting().revision());
        return id;
    }

    /// The first child, with the member responsible for its course.
    ChildId accepted(Actor member, MeetingId meeting, Referral referral) {
        var accept = new AcceptReferral(Map.of(), Set.of(), member.id(), null);
        return decided(
                        member,
                        meeting,
                        referral,
                        new GroupDecision(
                                GroupDecision.Kind.ACCEPTED,
                                "Familien ønsker hjælp, og gruppen kan give den.",
                                null,
                                Map.of(),
                                accept,
                                followUp(member, meeting, referral)))
                .children()
                .getFirst()
                .child();
    }

    void askedForMore(Actor member, MeetingId meeting, Referral referral) {
        decided(
                member,
                meeting,
                referral,
                new GroupDecision(
                        GroupDecision.Kind.ASKED_FOR_MORE,
                        "Gruppen mangler at vide, hvem familien har omkring sig.",
                        "Hvem er omkring familien i hverdagen, og hvornår passer det dem bedst?",
                        Map.of(),
                        null,
                        null));
    }

    private LocalDate followUp(Actor member, MeetingId meeting, Referral referral) {
        return meetings.read(member, referral.group(), meeting)
                .meeting()
                .heldOn()
                .plusWeeks(WEEKS_TO_FOLLOW_UP);
    }

    private GroupVisitations.Decided decided(
            Actor member, MeetingId meeting, Referral referral, GroupDecision decision) {
        return visitations.decide(member, meeting, referral.id(), referral.revision(), decision);
    }
}
