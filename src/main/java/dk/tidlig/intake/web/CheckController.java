package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.draft.DraftView;
import dk.tidlig.intake.draft.Drafts;
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

/// The end of the public page: everything read back, what happens next with its days, then the one button.
@Controller
@RequestMapping("/enquire/{municipality:\\d{4}}/{programme}")
class CheckController {
    private final Drafts drafts;
    private final DraftHold hold;
    private final CheckPages checks;
    private final PublicPages pages;
    private final Forms forms;

    CheckController(Drafts drafts, DraftHold hold, CheckPages checks, PublicPages pages, Forms forms) {
        this.drafts = drafts;
        this.hold = hold;
        this.checks = checks;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/check")
    String check(Actor actor, @PathVariable String programme, HttpServletRequest request, Model model) {
        var token = token(request, programme, null);
        var draft = read(actor, token);
        var missing = draft.answers().missing(draft.version().definition());
        if (draft.sent() != null) {
            return "redirect:" + pages.base(request) + "/sent";
        }
        if (!missing.isEmpty()) {
            return "redirect:" + pages.base(request) + "/" + missing.getFirst().path();
        }
        model.addAttribute("form", new SendForm(false, token, null));
        return checks.check(draft, request, model);
    }

    @PostMapping("/check")
    String send(
            Actor actor,
            @PathVariable String programme,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") SendForm form,
            BindingResult errors,
            Model model) {
        var token = token(request, programme, form.draft());
        Honeypot.check(form.website(), errors);
        if (forms.refuses(errors, () -> drafts.send(actor, token, form.agrees()))) {
            return checks.check(read(actor, token), request, model);
        }
        return "redirect:" + pages.base(request) + "/sent";
    }

    @GetMapping("/sent")
    String sent(Actor actor, @PathVariable String programme, HttpServletRequest request, Model model) {
        var draft = read(actor, token(request, programme, null));
        if (draft.sent() == null) {
            return "redirect:" + pages.base(request) + "/check";
        }
        return checks.sent(draft, Objects.requireNonNull(draft.sent()), request, model);
    }

    private String token(HttpServletRequest request, String programme, @Nullable String fromPage) {
        return hold.token(request, programme, fromPage).orElseThrow(DraftGone::new);
    }

    private DraftView read(Actor actor, String token) {
        return drafts.read(actor, token).orElseThrow(DraftGone::new);
    }
}
