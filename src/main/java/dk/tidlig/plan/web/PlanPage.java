package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.plan.PlanView;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.PlanRules;
import dk.tidlig.programme.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What pages of a plan need.
@Component
class PlanPage {
    String show(Actor actor, String childId, PlanView view, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("view", view);
        model.addAttribute("saying", view.shown().content());
        model.addAttribute(
                "base", "/children/" + childId + "/plans/" + view.plan().id());
        model.addAttribute("told", new Told(view.rules()));
        return "plan/plan";
    }

    /// Message keys and names for what a plan says in codes.
    record Told(PlanRules rules) {
        public String key(String what, Enum<?> choice) {
            return "plan." + what + "." + Codes.of(choice);
        }

        public Wording basis(String code) {
            return rules.legalBasis(code).map(PlanRules.Basis::name).orElseGet(() -> Wording.danish(code));
        }

        public Wording side(String code) {
            return rules.side(code).map(PlanRules.Side::name).orElseGet(() -> Wording.danish(code));
        }

        public Wording rhythm(String code) {
            return rules.followUp().rhythm(code).map(PlanRules.Rhythm::name).orElseGet(() -> Wording.danish(code));
        }

        /// Whether an offer can be begun from it.
        public boolean leadsOn(PlannedAction action) {
            return action.kind() == PlannedAction.Kind.OFFER
                    && (action.status() == PlannedAction.Status.PLANNED
                            || action.status() == PlannedAction.Status.UNDER_WAY);
        }
    }
}
