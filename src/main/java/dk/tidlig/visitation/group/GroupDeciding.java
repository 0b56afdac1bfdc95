package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.VisitationRefusal;
import dk.tidlig.visitation.group.GroupDecisionView.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps a group's decision as it was made, and carries it out.
@Component
class GroupDeciding {
    private final GroupRules rules;
    private final GroupDecisionRepository decisions;
    private final ReferralSettlements settlements;
    private final GroupCourses courses;

    GroupDeciding(
            GroupRules rules,
            GroupDecisionRepository decisions,
            ReferralSettlements settlements,
            GroupCourses courses) {
        this.rules = rules;
        this.decisions = decisions;
        this.settlements = settlements;
        this.courses = courses;
    }

    /// @return the children as they are known now
    List<Referral.OfChild> decide(Grant grant, MeetingId meeting, Referral referral, GroupDecision decision) {
        var party = rules.party(grant, meeting, referral);
        rules.check(party, referral, decision);
        var accept = decision.accept();
        var kept = keep(
                grant,
                referral,
                party,
                new Kept(
                        decision.kind(),
                        accept == null ? null : accept.responsible(),
                        decision.followUpOn(),
                        null,
                        new Why(decision.reason(), decision.answer(), null, decision.dissent())));
        var children = carryOut(grant, referral, decision, party.meeting());
        courses.look(grant, referral, children, kept, party.meeting(), decision.followUpOn());
        return children;
    }

    private List<Referral.OfChild> carryOut(Grant grant, Referral referral, GroupDecision decision, Meeting meeting) {
        var actor = grant.actor();
        var id = referral.id();
        switch (decision.kind()) {
            case ACCEPTED -> {
                return courses.open(actor, referral, Objects.requireNonNull(decision.accept()));
            }
            case NOTIFICATION -> {
                return notify(grant, referral, decision, meeting);
            }
            case OTHER_OFFER, NOT_TARGET_GROUP ->
                settlements.decline(actor, id, code(decision.kind()), decision.answer());
            case ASKED_FOR_MORE -> settlements.askForMore(actor, id, Objects.requireNonNull(decision.answer()));
        }
        return referral.children();
    }

    private List<Referral.OfChild> notify(Grant grant, Referral referral, GroupDecision decision, Meeting meeting) {
        var accept = Objects.requireNonNull(decision.accept());
        var children = rules.opensCourse(referral, decision.kind())
                ? courses.open(grant.actor(), referral, accept)
                : courses.handOn(grant.actor(), referral, accept, decision.answer());
        courses.ask(grant, referral, children, meeting, accept.responsible());
        return children;
    }

    void amend(
            Grant grant, MeetingId meeting, Referral referral, GroupDecisionId amends, AmendGroupDecision amendment) {
        var party = rules.party(grant, meeting, referral);
        var standing = decisions
                .standing(grant, referral.id())
                .orElseThrow(() -> new Refused(VisitationRefusal.NOTHING_TO_AMEND));
        if (!standing.id().equals(amends)) {
            throw new Stale(referral.revision(), Map.of("kind", standing.kind().name()));
        }
        rules.check(party, referral, standing.kind(), amendment);
        var responsible = standing.kind().entrusts() ? amendment.responsible() : null;
        var kept = keep(
                grant,
                referral,
                party,
                new Kept(
                        standing.kind(),
                        responsible,
                        amendment.followUpOn(),
                        amends,
                        new Why(amendment.reason(), null, amendment.because(), amendment.dissent())));
        if (responsible != null && !responsible.equals(standing.responsible())) {
            hand(grant, referral, standing.kind(), party.meeting(), responsible);
        }
        courses.look(grant, referral, referral.children(), kept, party.meeting(), amendment.followUpOn());
    }

    private void hand(Grant grant, Referral referral, GroupDecision.Kind kind, Meeting meeting, UserId responsible) {
        courses.hand(grant.actor(), referral, responsible);
        if (kind == GroupDecision.Kind.NOTIFICATION) {
            courses.ask(grant, referral, referral.children(), meeting, responsible);
        }
    }

    /// What is written down of a decision.
    private record Kept(
            GroupDecision.Kind kind,
            @Nullable UserId responsible,
            @Nullable LocalDate followUpOn,
            @Nullable GroupDecisionId amends,
            Why why) {}

    private GroupDecisionId keep(Grant grant, Referral referral, GroupRules.Party party, Kept it) {
        var id = GroupDecisionId.random();
        decisions.add(
                grant,
                party.meeting(),
                new GroupDecisionView(
                        id,
                        party.meeting().id(),
                        referral.id(),
                        referral.reference(),
                        it.kind(),
                        grant.stamp(),
                        it.responsible(),
                        it.followUpOn(),
                        it.amends(),
                        party.presence(),
                        it.why().dissent().keySet(),
                        it.why()),
                referral.children().stream().map(Referral.OfChild::child).toList());
        return id;
    }

    private static String code(GroupDecision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
