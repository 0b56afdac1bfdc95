package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.draft.DraftView;
import dk.tidlig.intake.draft.Drafts;
import dk.tidlig.intake.draft.Step;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The questions of the public page, one at a time; each answer is kept before the next is asked.
@Controller
@RequestMapping("/enquire/{municipality:\\d{4}}/{programme}/{step:who|about|age|themes|words|place|reach|aware}")
class StepController {
    private final Drafts drafts;
    private final DraftHold hold;
    private final StepViews views;
    private final PublicPages pages;
    private final Forms forms;

    StepController(Drafts drafts, DraftHold hold, StepViews views, PublicPages pages, Forms forms) {
        this.drafts = drafts;
        this.hold = hold;
        this.views = views;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String programme,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            Model model) {
        var token = token(request, programme, null);
        var draft = drafts.read(actor, token).orElseThrow(DraftGone::new);
        if (draft.sent() != null) {
            return "redirect:" + pages.base(request) + "/sent";
        }
        model.addAttribute("form", StepForm.of(draft.answers()));
        model.addAttribute("draft", token);
        model.addAttribute("then", then);
        return page(draft, step(draft, step), request, model);
    }

    @PostMapping
    String answer(
            Actor actor,
            @PathVariable String programme,
            @PathVariable String step,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") @Nullable StepForm form,
            BindingResult errors,
            Model model) {
        var token = token(request, programme, request.getParameter("draft"));
        var asked = Step.of(step).orElseThrow(NotFound::new);
        StepForm.check(form, asked, errors);
        if (forms.refuses(errors, () -> drafts.answer(actor, token, StepForm.toCommand(form, asked)))) {
            return again(actor, token, step, request, model);
        }
        var changing = request.getParameter("then") != null;
        return "redirect:" + pages.base(request) + (changing ? "/check" : pages.after(programme, asked));
    }

    private String again(Actor actor, String token, String step, HttpServletRequest request, Model model) {
        model.addAttribute("draft", token);
        model.addAttribute("then", request.getParameter("then"));
        var draft = drafts.read(actor, token).orElseThrow(DraftGone::new);
        return page(draft, step(draft, step), request, model);
    }

    private String token(HttpServletRequest request, String programme, @Nullable String fromPage) {
        return hold.token(request, programme, fromPage).orElseThrow(DraftGone::new);
    }

    private static Step step(DraftView draft, String path) {
        return Step.of(path)
                .filter(step -> Step.askedBy(draft.version().definition()).contains(step))
                .orElseThrow(NotFound::new);
    }

    private String page(DraftView draft, Step step, HttpServletRequest request, Model model) {
        var steps = Step.askedBy(draft.version().definition());
        pages.dress(model, request, draft.version().definition());
        model.addAttribute("step", views.of(step, draft));
        model.addAttribute("backUrl", before(step, steps, pages.base(request)));
        return "intake/step";
    }

    private static String before(Step step, List<Step> steps, String base) {
        int at = steps.indexOf(step);
        return at <= 0 ? base : base + "/" + steps.get(at - 1).path();
    }
}
