package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.DraftChange;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.web.StepForms.BasisForm;
import dk.tidlig.plan.web.StepForms.PurposeForm;
import dk.tidlig.plan.web.StepForms.VoicesForm;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
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

/// The questions of a draft that are asked once: purpose, basis, voices, children.
@Controller
@RequestMapping("/children/{childId}/plans/{planId}/draft")
class StepController {
    private final PlanDrafts drafts;
    private final DraftPage page;
    private final Forms forms;

    StepController(PlanDrafts drafts, DraftPage page, Forms forms) {
        this.drafts = drafts;
        this.page = page;
        this.forms = forms;
    }

    /// Which children are in the plan; what is said for each stands in parameters of its own.
    record ChildrenForm(int version) {}

    @GetMapping("/purpose")
    String purpose(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = page.read(actor, childId, planId);
        model.addAttribute("form", PurposeForm.of(view));
        return page.ask(view, childId, "plan/purpose", model);
    }

    @PostMapping("/purpose")
    String purpose(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @Valid @ModelAttribute("form") PurposeForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), form.toChange()))) {
            return page.ask(page.read(actor, childId, planId), childId, "plan/purpose", model);
        }
        return back(childId, planId);
    }

    @GetMapping("/basis")
    String basis(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = page.read(actor, childId, planId);
        model.addAttribute("form", BasisForm.of(view));
        model.addAttribute("bases", page.bases(view, actor.language()));
        return page.ask(view, childId, "plan/basis", model);
    }

    @PostMapping("/basis")
    String basis(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @Valid @ModelAttribute("form") BasisForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), form.toChange()))) {
            var view = page.read(actor, childId, planId);
            model.addAttribute("bases", page.bases(view, actor.language()));
            return page.ask(view, childId, "plan/basis", model);
        }
        return back(childId, planId);
    }

    @GetMapping("/voices")
    String voices(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = page.read(actor, childId, planId);
        model.addAttribute("form", VoicesForm.of(view));
        model.addAttribute("yesNo", page.yesNo());
        return page.ask(view, childId, "plan/voices", model);
    }

    @PostMapping("/voices")
    String voices(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @Valid @ModelAttribute("form") VoicesForm form,
            BindingResult errors,
            Model model) {
        form.judge(errors);
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), form.toChange()))) {
            model.addAttribute("yesNo", page.yesNo());
            return page.ask(page.read(actor, childId, planId), childId, "plan/voices", model);
        }
        return back(childId, planId);
    }

    @GetMapping("/children")
    String children(Actor actor, @PathVariable String childId, @PathVariable String planId, Model model) {
        var view = page.read(actor, childId, planId);
        var answers = new LinkedHashMap<String, String>();
        view.content().children().forEach(one -> {
            answers.put("in-" + one.child(), "true");
            answers.put("words-" + one.child(), one.words() == null ? "" : one.words());
        });
        model.addAttribute("form", new ChildrenForm(view.draft().revision()));
        model.addAttribute("answers", answers);
        return page.ask(view, childId, "plan/children", model);
    }

    @PostMapping("/children")
    String children(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String planId,
            @RequestParam Map<String, String> answers,
            @ModelAttribute("form") ChildrenForm form,
            BindingResult errors,
            Model model) {
        var chosen = new LinkedHashMap<ChildId, String>();
        answers.forEach((name, value) -> {
            if (name.startsWith("in-")) {
                chosen.put(ChildId.of(name.substring(3)), answers.getOrDefault("words-" + name.substring(3), ""));
            }
        });
        if (chosen.values().stream().anyMatch(words -> words.length() > 4000)) {
            errors.reject("plan.form.regard.long");
        }
        var change = new DraftChange.Children(chosen);
        if (forms.refuses(errors, () -> change(actor, childId, planId, form.version(), change))) {
            model.addAttribute("answers", answers);
            return page.ask(page.read(actor, childId, planId), childId, "plan/children", model);
        }
        return back(childId, planId);
    }

    private void change(Actor actor, String childId, String planId, int revision, DraftChange change) {
        drafts.change(actor, ChildId.of(childId), PlanId.of(planId), revision, change);
    }

    private static String back(String childId, String planId) {
        return "redirect:/children/" + childId + "/plans/" + planId + "/draft";
    }
}
