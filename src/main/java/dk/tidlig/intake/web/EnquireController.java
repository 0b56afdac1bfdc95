package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.draft.Drafts;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The door: where anyone begins, keeps what is begun, and goes on with it.
@Controller
@RequestMapping("/enquire/{municipality:\\d{4}}/{programme}")
class EnquireController {
    private final Drafts drafts;
    private final DraftHold hold;
    private final Programmes programmes;
    private final PublicPages pages;
    private final Forms forms;

    EnquireController(Drafts drafts, DraftHold hold, Programmes programmes, PublicPages pages, Forms forms) {
        this.drafts = drafts;
        this.hold = hold;
        this.programmes = programmes;
        this.pages = pages;
        this.forms = forms;
    }

    /// The start of the public page.
    ///
    /// @param website nobody sees it: who fills it in is no human being
    record BeginForm(@Nullable String website) {}

    @GetMapping
    String start(@PathVariable String programme, HttpServletRequest request, Model model) {
        model.addAttribute("form", new BeginForm(null));
        return startPage(programme, request, model);
    }

    @PostMapping
    String begin(
            Actor actor,
            @PathVariable String programme,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        Honeypot.check(form.website(), errors);
        if (forms.refuses(errors, () -> hold.keep(request, programme, drafts.begin(actor, programme)))) {
            return startPage(programme, request, model);
        }
        return "redirect:" + pages.base(request) + "/check";
    }

    @GetMapping("/later")
    String later(Actor actor, @PathVariable String programme, HttpServletRequest request, Model model) {
        var token = hold.token(request, programme, null).orElseThrow(DraftGone::new);
        var draft = drafts.read(actor, token).orElseThrow(DraftGone::new);
        pages.dress(model, request, draft.version().definition());
        model.addAttribute("keptUntil", draft.keptUntil());
        model.addAttribute("backUrl", pages.base(request) + "/check");
        return "intake/later";
    }

    @PostMapping("/later")
    String keep(Actor actor, @PathVariable String programme, HttpServletRequest request, RedirectAttributes next) {
        var token = hold.token(request, programme, null).orElseThrow(DraftGone::new);
        next.addFlashAttribute("code", drafts.keep(actor, token));
        return "redirect:" + pages.base(request) + "/later";
    }

    @GetMapping("/continue")
    String askCode(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("form", new ContinueForm(code));
        return continuePage(programme, request, model);
    }

    @PostMapping("/continue")
    String goOn(
            Actor actor,
            @PathVariable String programme,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") ContinueForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(
                errors,
                () -> hold.keep(request, programme, drafts.resume(actor, Objects.requireNonNull(form.code()))))) {
            return continuePage(programme, request, model);
        }
        return "redirect:" + pages.base(request) + "/check";
    }

    /// Nothing of it is found from here any more; what was sent stays with those it was sent to.
    @PostMapping("/discard")
    String discard(
            Actor actor,
            @PathVariable String programme,
            @RequestParam(defaultValue = "false") boolean sent,
            HttpServletRequest request) {
        hold.token(request, programme, null).ifPresent(token -> drafts.discard(actor, token));
        hold.forget(request, programme);
        return "redirect:" + pages.base(request) + (sent ? "?cleared" : "?discarded");
    }

    private String startPage(String programme, HttpServletRequest request, Model model) {
        var definition = programmes.published(programme).definition();
        model.addAttribute(
                "page", java.util.Optional.ofNullable(definition.publicPage()).orElseThrow(NotFound::new));
        model.addAttribute("draftDays", definition.intake().draftDays());
        model.addAttribute("begun", hold.token(request, programme, null).isPresent());
        pages.dress(model, request, definition);
        return "intake/start";
    }

    private String continuePage(String programme, HttpServletRequest request, Model model) {
        pages.dress(model, request, programmes.published(programme).definition());
        model.addAttribute("backUrl", pages.base(request));
        return "intake/continue";
    }
}
