package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A draft of a plan: all its answers on one page, kept as a version or thrown away from there.
@Controller
@RequestMapping("/children/{childId}/plans/{planId}/draft")
class DraftController {
    private final PlanDrafts drafts;
    private final DraftPage page;
    private final Forms forms;

    DraftController(PlanDrafts drafts, DraftPage page, Forms forms) {
        this.drafts = drafts;
        this.page = page;
        this.forms = forms;
    }

    /// @param version the version that the writer has seen
    record KeepForm(int version, @Size(max = 2000) @Nullable String why) {}

    @GetMapping
    String show(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = page.read(actor, childId, planId);
        model.addAttribute("form", new KeepForm(view.plan().latest(), null));
        return page.show(view, childId, model);
    }

    /// Begins, or goes on with, a draft of a plan that was made.
    @PostMapping
    String open(Actor actor, @PathVariable String childId, @PathVariable String planId) {
        drafts.open(actor, ChildId.of(childId), PlanId.of(planId));
        return "redirect:/children/" + childId + "/plans/" + planId + "/draft";
    }

    @PostMapping("/keep")
    String keep(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @Valid @ModelAttribute("form") KeepForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> drafts.keep(actor, ChildId.of(childId), PlanId.of(planId), form.version(), form.why());
        if (forms.refuses(errors, "plan.draft.kept", deed)) {
            return page.show(page.read(actor, childId, planId), childId, model);
        }
        return "redirect:/children/" + childId + "/plans/" + planId;
    }

    @GetMapping({"/keep", "/discard"})
    String again(@PathVariable String childId, @PathVariable String planId) {
        return "redirect:/children/" + childId + "/plans/" + planId + "/draft";
    }

    @PostMapping("/discard")
    String discard(Actor actor, @PathVariable String childId, @PathVariable String planId) {
        drafts.discard(actor, ChildId.of(childId), PlanId.of(planId));
        return "redirect:/children/" + childId + "/plans";
    }
}
