package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlanWork;
import dk.tidlig.plan.Plans;
import dk.tidlig.plan.web.WorkForms.FollowUpForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Follows a plan up.
@Controller
@RequestMapping("/children/{childId}/plans/{planId}/follow-up")
class FollowUpController {
    private final Plans plans;
    private final PlanWork work;
    private final WorkPage page;
    private final Forms forms;
    private final Words words;

    FollowUpController(Plans plans, PlanWork work, WorkPage page, Forms forms, Words words) {
        this.plans = plans;
        this.work = work;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = plans.read(actor, ChildId.of(childId), PlanId.of(planId));
        model.addAttribute("form", FollowUpForm.fresh(view, words.today()));
        return page.followUp(actor, childId, view, Map.of(), model);
    }

    @PostMapping
    String hold(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @RequestParam Map<String, String> answers,
            @Valid @ModelAttribute("form") FollowUpForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var view = plans.read(actor, child, PlanId.of(planId));
        form.judge(view, answers, errors);
        if (forms.refusesTwin(
                errors, "plan.follow-up.done", () -> work.followUp(actor, form.toCommand(child, view, answers)))) {
            return page.followUp(actor, childId, view, answers, model);
        }
        return "redirect:/children/" + childId + "/plans/" + planId;
    }
}
