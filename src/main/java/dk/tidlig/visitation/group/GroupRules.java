package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.Programmes;
import dk.tidlig.visitation.VisitationRefusal;
import dk.tidlig.visitation.group.GroupDecisionView.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What must hold when a group decides.
@Component
class GroupRules {
    private static final int YEARS_AHEAD = 2;

    private final MeetingRepository meetings;
    private final GroupSeats seats;
    private final DisqualificationRepository disqualified;
    private final Programmes programmes;
    private final Colleagues colleagues;

    GroupRules(
            MeetingRepository meetings,
            GroupSeats seats,
            DisqualificationRepository disqualified,
            Programmes programmes,
            Colleagues colleagues) {
        this.meetings = meetings;
        this.seats = seats;
        this.disqualified = disqualified;
        this.programmes = programmes;
        this.colleagues = colleagues;
    }

    /// Those who decide a case at a meeting.
    ///
    /// @param there everyone present
    /// @param kept whoever may take no part, present or not
    record Party(Meeting meeting, List<Seat> there, Set<UserId> kept) {
        Party {
            there = List.copyOf(there);
            kept = Set.copyOf(kept);
        }

        /// Those who take part.
        List<Seat> parts() {
            return there.stream().filter(seat -> !kept.contains(seat.user())).toList();
        }

        /// As the decision keeps it.
        List<Presence> presence() {
            return there.stream()
                    .map(seat -> new Presence(
                            seat.user(), seat.profession(), seat.standsInFor() != null, kept.contains(seat.user())))
                    .toList();
        }
    }

    /// Those who decide the referral at its group's meeting.
    ///
    /// @throws NotFound when the meeting is another group's
    /// @throws Refused when its day has not come, too few are there, or one without whom the group cannot decide
    Party party(Grant grant, MeetingId id, Referral referral) {
        var meeting = meetings.get(referral.group(), id);
        if (meeting.heldOn().isAfter(seats.today(meeting.group()))) {
            throw new Refused(VisitationRefusal.MEETING_NOT_YET);
        }
        var sitting = Seat.on(seats.group(meeting.group()), meeting.heldOn());
        var party = new Party(meeting, meeting.there(sitting), disqualified.of(referral.id()));
        var rule = rule(referral);
        if (!Quorum.of(rule, party.parts()).fulfilled()) {
            throw new Refused(
                    VisitationRefusal.NO_QUORUM, rule.wording().in(grant.actor().language()));
        }
        return party;
    }

    /// @throws Refused when the programme has one person decide
    private Decider.Group rule(Referral referral) {
        return switch (programmes.version(referral.version()).definition().decider()) {
            case Decider.Group group -> group;
            case Decider.Person person -> throw new Refused(VisitationRefusal.NOT_BY_GROUP);
        };
    }

    /// Whether each child gets a course by it.
    boolean opensCourse(Referral referral, GroupDecision.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> true;
            case NOTIFICATION -> rule(referral).notificationOpensCourse();
            case OTHER_OFFER, ASKED_FOR_MORE, NOT_TARGET_GROUP -> false;
        };
    }

    void check(Party party, Referral referral, GroupDecision decision) {
        said(decision.reason());
        dissent(party, decision.dissent().keySet());
        followUp(party, referral, decision.kind(), decision.followUpOn());
        var accept = decision.accept();
        if (accept == null) {
            var answer = decision.answer();
            if (answer == null || answer.isBlank()) {
                throw new Refused(VisitationRefusal.WORDS_MISSING);
            }
        } else {
            answers(party, accept.responsible());
            if (accept.helper() != null) {
                answers(party, accept.helper());
            }
        }
    }

    void check(Party party, Referral referral, GroupDecision.Kind kind, AmendGroupDecision amendment) {
        said(amendment.reason());
        said(amendment.because());
        dissent(party, amendment.dissent().keySet());
        followUp(party, referral, kind, amendment.followUpOn());
        if (kind.entrusts()) {
            answers(party, amendment.responsible());
        }
    }

    private static void said(String words) {
        if (words.isBlank()) {
            throw new Refused(VisitationRefusal.REASON_MISSING);
        }
    }

    private static void dissent(Party party, Set<UserId> dissenters) {
        var parts = party.parts().stream().map(Seat::user).collect(Collectors.toSet());
        if (!parts.containsAll(dissenters)) {
            throw new Refused(VisitationRefusal.DISSENT_BY_ABSENT);
        }
    }

    /// Where no course begins and nothing waits, there is nothing to look at again.
    private void followUp(Party party, Referral referral, GroupDecision.Kind kind, @Nullable LocalDate day) {
        boolean opensCourse = opensCourse(referral, kind);
        if (day != null && kind.settles() && !opensCourse) {
            throw new Refused(VisitationRefusal.NOTHING_TO_LOOK_AT);
        }
        var held = party.meeting().heldOn();
        boolean missing = day == null && opensCourse;
        if (missing || (day != null && (!day.isAfter(held) || day.isAfter(held.plusYears(YEARS_AHEAD))))) {
            throw new Refused(VisitationRefusal.FOLLOW_UP_DAY);
        }
    }

    /// Somebody who works with families here, and is not kept from this one.
    private void answers(Party party, @Nullable UserId user) {
        if (user != null && party.kept().contains(user)) {
            throw new Refused(VisitationRefusal.DISQUALIFIED);
        }
        if (user == null
                || colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                        .noneMatch(one -> one.id().equals(user))) {
            throw new Refused(VisitationRefusal.RESPONSIBLE_MISSING);
        }
    }
}
