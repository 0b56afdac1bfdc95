package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlanView;
import dk.tidlig.plan.PlanWork;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.Plans;
import dk.tidlig.plan.web.WorkForms.AgreeForm;
import dk.tidlig.plan.web.WorkForms.MoveForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is said of a plan, and how far its planned actions are.
@Controller
@RequestMapping("/children/{childId}/plans/{planId}")
class WorkController {
    private final Plans plans;
    private final PlanWork work;
    private final WorkPage page;
    private final Forms forms;
    private final Words words;

    WorkController(Plans plans, PlanWork work, WorkPage page, Forms forms, Words words) {
        this.plans = plans;
        this.work = work;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    /// A version is approved.
    record ApproveForm(int version) {}

    @GetMapping("/agreements/{party}")
    String agreement(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String party,
            Model model) {
        model.addAttribute("form", new AgreeForm(0, null, words.today(), null, null));
        return page.agree(actor, childId, view(actor, childId, planId), party, model);
    }

    @PostMapping("/agreements/{party}")
    String agree(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String party,
            @Valid @ModelAttribute("form") AgreeForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        form.judge(errors);
        if (forms.refuses(
                errors, "plan.agree.done", () -> work.agree(actor, form.toCommand(child, PlanId.of(planId), party)))) {
            return page.agree(actor, childId, view(actor, childId, planId), party, model);
        }
        return back(childId, planId);
    }

    @GetMapping("/actions/{actionId}")
    String moving(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String actionId,
            Model model) {
        var view = view(actor, childId, planId);
        var action = view.shown().content().action(PlannedActionId.of(actionId)).orElseThrow(NotFound::new);
        model.addAttribute("form", new MoveForm(0, action.status(), action.droppedWhy()));
        return page.move(actor, childId, view, actionId, model);
    }

    @PostMapping("/actions/{actionId}")
    String move(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String actionId,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        form.judge(errors);
        if (forms.refuses(
                errors,
                "plan.move.done",
                () -> work.move(actor, form.toCommand(child, PlanId.of(planId), PlannedActionId.of(actionId))))) {
            return page.move(actor, childId, view(actor, childId, planId), actionId, model);
        }
        return back(childId, planId);
    }

    @PostMapping("/approve")
    String approve(
            Actor actor, @PathVariable String childId, @PathVariable String planId, @ModelAttribute ApproveForm form) {
        work.approve(actor, ChildId.of(childId), PlanId.of(planId), form.version());
        return back(childId, planId);
    }

    @GetMapping("/approve")
    String again(@PathVariable String childId, @PathVariable String planId) {
        return back(childId, planId);
    }

    private PlanView view(Actor actor, String childId, String planId) {
        return plans.read(actor, ChildId.of(childId), PlanId.of(planId));
    }

    private static String back(String childId, String planId) {
        return "redirect:/children/" + childId + "/plans/" + planId;
    }
}
