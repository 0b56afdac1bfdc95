package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.Plans;
import dk.tidlig.shell.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A child's action plans as they are read: the list, one version, what differs between two, and the paper.
@Controller
@RequestMapping("/children/{childId}/plans")
class PlanController {
    private final Plans plans;
    private final PlanPage page;
    private final Forms forms;

    PlanController(Plans plans, PlanPage page, Forms forms) {
        this.plans = plans;
        this.page = page;
        this.forms = forms;
    }

    /// Nothing is asked when a plan is begun.
    record BeginForm() {}

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new BeginForm());
        return listPage(actor, childId, model);
    }

    @PostMapping
    String begin(
            Actor actor,
            @PathVariable String childId,
            @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var begun = new PlanId[1];
        if (forms.refuses(errors, () -> begun[0] = plans.begin(actor, child))) {
            return listPage(actor, childId, model);
        }
        return "redirect:/children/" + childId + "/plans/" + begun[0] + "/draft";
    }

    @GetMapping("/{planId}")
    String read(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        return page.show(actor, childId, plans.read(actor, ChildId.of(childId), PlanId.of(planId)), model);
    }

    @GetMapping("/{planId}/versions/{number}")
    String version(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable int number,
            Model model) {
        return page.show(actor, childId, plans.read(actor, ChildId.of(childId), PlanId.of(planId), number), model);
    }

    @GetMapping("/{planId}/versions/{number}/changes")
    String changes(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int since,
            Model model) {
        int earlier = since > 0 ? since : number - 1;
        var child = ChildId.of(childId);
        model.addAttribute("since", earlier);
        model.addAttribute("differences", plans.differences(actor, child, PlanId.of(planId), earlier, number));
        page.show(actor, childId, plans.read(actor, child, PlanId.of(planId), number), model);
        return "plan/changes";
    }

    @GetMapping("/{planId}/versions/{number}/print")
    String print(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @PathVariable int number,
            Model model) {
        var printed = plans.print(actor, ChildId.of(childId), PlanId.of(planId), number);
        model.addAttribute("backUrl", "/children/" + childId + "/plans/" + planId);
        page.show(actor, childId, printed.view(), model);
        return "plan/print";
    }

    private String listPage(Actor actor, String childId, Model model) {
        var all = plans.of(actor, ChildId.of(childId));
        model.addAttribute("childId", childId);
        model.addAttribute("all", all);
        return "plan/plans";
    }
}
