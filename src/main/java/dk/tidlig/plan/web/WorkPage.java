package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.plan.PlanView;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.shell.Choice;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the forms around a plan need. Each carries the version that stands now: whoever is refused because it was
/// changed has seen it when they send again.
@Component
class WorkPage {
    private final PlanPage page;
    private final DraftPage choices;

    WorkPage(PlanPage page, DraftPage choices) {
        this.page = page;
        this.choices = choices;
    }

    String agree(Actor actor, String childId, PlanView view, String party, Model model) {
        var asked = view.rules().party(party).orElseThrow(NotFound::new);
        model.addAttribute("party", asked);
        model.addAttribute("answers", choices.of("answer", PartyAnswer.Answer.values()));
        model.addAttribute("hows", choices.of("how", PartyAnswer.How.values()));
        page.show(actor, childId, view, model);
        return "plan/agree";
    }

    String move(Actor actor, String childId, PlanView view, String actionId, Model model) {
        var action = view.shown().content().action(PlannedActionId.of(actionId)).orElseThrow(NotFound::new);
        model.addAttribute("action", action);
        model.addAttribute("statuses", choices.statuses());
        page.show(actor, childId, view, model);
        return "plan/move";
    }

    /// @param answers what was sent in of the goals
    String followUp(Actor actor, String childId, PlanView view, Map<String, String> answers, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("seens", choices.of("seen", FollowUp.Seen.values()));
        model.addAttribute("decisions", choices.of("decision", FollowUp.Decision.values()));
        model.addAttribute(
                "rhythms",
                view.rules().followUp().rhythms().stream()
                        .map(one -> new Choice(one.code(), one.name().in(actor.language())))
                        .toList());
        page.show(actor, childId, view, model);
        return "plan/follow-up";
    }
}
