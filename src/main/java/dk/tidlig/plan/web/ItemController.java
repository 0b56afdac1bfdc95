package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.DraftChange;
import dk.tidlig.plan.DraftView;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.web.StepForms.ActionForm;
import dk.tidlig.plan.web.StepForms.GoalForm;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The goals and the planned actions of a draft, one at a time. A new one has its id from the page that asks, so that
/// it is not made twice.
@Controller
@RequestMapping("/children/{childId}/plans/{planId}/draft")
class ItemController {
    private final PlanDrafts drafts;
    private final DraftPage page;
    private final Forms forms;

    ItemController(PlanDrafts drafts, DraftPage page, Forms forms) {
        this.drafts = drafts;
        this.page = page;
        this.forms = forms;
    }

    /// One goal or planned action is taken out.
    record RemoveForm(int version) {}

    @GetMapping("/goals/new")
    String newGoal(@PathVariable String childId, @PathVariable String planId) {
        return back(childId, planId) + "/goals/" + GoalId.random();
    }

    @GetMapping("/goals/{goalId}")
    String goal(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String goalId,
            Model model) {
        var view = page.read(actor, childId, planId);
        var goal = view.content().goal(GoalId.of(goalId)).orElse(null);
        model.addAttribute("form", GoalForm.of(view, goal));
        return goalPage(view, childId, goalId, model);
    }

    @PostMapping("/goals/{goalId}")
    String goal(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String goalId,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            Model model) {
        var id = GoalId.of(goalId);
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), form.toChange(id)))) {
            return goalPage(page.read(actor, childId, planId), childId, goalId, model);
        }
        return back(childId, planId);
    }

    @PostMapping("/goals/{goalId}/remove")
    String removeGoal(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String goalId,
            @ModelAttribute RemoveForm form) {
        change(actor, childId, planId, form.version(), new DraftChange.RemoveGoal(GoalId.of(goalId)));
        return back(childId, planId);
    }

    @GetMapping("/actions/new")
    String newAction(@PathVariable String childId, @PathVariable String planId) {
        return back(childId, planId) + "/actions/" + PlannedActionId.random();
    }

    @GetMapping("/actions/{actionId}")
    String action(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String actionId,
            Model model) {
        var view = page.read(actor, childId, planId);
        var action = view.content().action(PlannedActionId.of(actionId)).orElse(null);
        model.addAttribute("form", ActionForm.of(view, action));
        return actionPage(actor, view, childId, actionId, model);
    }

    @PostMapping("/actions/{actionId}")
    String action(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String actionId,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Model model) {
        var id = PlannedActionId.of(actionId);
        form.judge(page.owners(actor.language()), page.goals(page.read(actor, childId, planId)), errors);
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), form.toChange(id)))) {
            return actionPage(actor, page.read(actor, childId, planId), childId, actionId, model);
        }
        return back(childId, planId);
    }

    @PostMapping("/actions/{actionId}/remove")
    String removeAction(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable String actionId,
            @ModelAttribute RemoveForm form) {
        change(actor, childId, planId, form.version(), new DraftChange.RemoveAction(PlannedActionId.of(actionId)));
        return back(childId, planId);
    }

    @GetMapping({"/goals/{itemId}/remove", "/actions/{itemId}/remove"})
    String again(@PathVariable String childId, @PathVariable String planId) {
        return back(childId, planId);
    }

    private String goalPage(DraftView view, String childId, String goalId, Model model) {
        model.addAttribute("goalId", goalId);
        model.addAttribute("known", view.content().goal(GoalId.of(goalId)).isPresent());
        return page.ask(view, childId, "plan/goal", model);
    }

    private String actionPage(Actor actor, DraftView view, String childId, String actionId, Model model) {
        model.addAttribute("actionId", actionId);
        model.addAttribute(
                "known", view.content().action(PlannedActionId.of(actionId)).isPresent());
        model.addAttribute("sides", page.sides(view, actor.language()));
        model.addAttribute("people", page.owners(actor.language()));
        model.addAttribute("goals", page.goals(view));
        model.addAttribute("kinds", page.kinds());
        model.addAttribute("statuses", page.statuses());
        return page.ask(view, childId, "plan/action", model);
    }

    private void change(Actor actor, String childId, String planId, int revision, DraftChange change) {
        drafts.change(actor, ChildId.of(childId), PlanId.of(planId), revision, change);
    }

    private static String back(String childId, String planId) {
        return "redirect:/children/" + childId + "/plans/" + planId + "/draft";
    }
}
