package dk.tidlig.plan;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plan as a reader who may sees it.
///
/// @param shown the version that is shown; of children the reader may not know, nothing is in it
/// @param versions all versions, the newest first
/// @param children how each child in it is spoken of
/// @param parties each of the programme's parties with its last answer
/// @param nextFollowUp the last day for it by the rule, or the day that was agreed; null when the plan has ended
/// @param approved who approved what the shown version says; null when nobody has
/// @param offers what was begun from planned actions
/// @param drafting whether the reader has a draft
/// @param names of those who made versions, answers and follow-ups
public record PlanView(
        Plan plan,
        PlanRules rules,
        PlanVersion shown,
        List<PlanVersion> versions,
        Map<ChildId, String> children,
        List<PartyStanding> parties,
        List<FollowUp> followUps,
        @Nullable LocalDate nextFollowUp,
        @Nullable Stamp approved,
        Map<PlannedActionId, List<OfferedCourses.StartedOffer>> offers,
        boolean drafting,
        Map<UserId, String> names,
        Map<String, String> owners) {
    public PlanView {
        versions = List.copyOf(versions);
        parties = List.copyOf(parties);
        followUps = List.copyOf(followUps);
    }

    /// What a party said last.
    ///
    /// @param answer null when nobody has asked
    /// @param holds the plan says the same now; otherwise it was changed since
    public record PartyStanding(
            PlanRules.Party party, @Nullable PartyAnswer answer, boolean holds) {
        public boolean agreed() {
            return holds && answer != null && answer.answer() == PartyAnswer.Answer.AGREED;
        }

        /// Agreed once, and the plan was changed since.
        public boolean voided() {
            return !holds && answer != null && answer.answer() == PartyAnswer.Answer.AGREED;
        }
    }

    public boolean newest() {
        return shown.number() == versions.getFirst().number();
    }

    /// Whether the plan can be changed, agreed on and followed up.
    public boolean open() {
        return newest() && plan.running();
    }

    /// Whether work may begin: the programme wants no approval, or it is given.
    public boolean released() {
        return !rules.needsApproval() || approved != null;
    }

    public List<PlannedAction> onSide(String side) {
        return shown.content().actions().stream()
                .filter(action -> action.side().equals(side))
                .toList();
    }

    public List<OfferedCourses.StartedOffer> begun(PlannedActionId action) {
        return offers.getOrDefault(action, List.of());
    }
}
