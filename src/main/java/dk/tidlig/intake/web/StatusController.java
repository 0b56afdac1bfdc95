package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.intake.EnquiryStatus;
import dk.tidlig.shell.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where somebody's own enquiry stands: for whoever has its number and its code, and nobody else.
@Controller
@RequestMapping({"/enquiry-status", "/enquiry-status/{municipality:\\d{4}}"})
class StatusController {
    private final EnquiryStatus enquiries;
    private final StatusHold hold;
    private final StatusPages pages;
    private final Forms forms;

    StatusController(EnquiryStatus enquiries, StatusHold hold, StatusPages pages, Forms forms) {
        this.enquiries = enquiries;
        this.hold = hold;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var actor = CurrentActor.of(request);
        if (actor.isEmpty()) {
            return pages.choose(model);
        }
        var opened = hold.opened(request);
        if (opened.isPresent()) {
            return pages.standing(enquiries.read(actor.get(), opened.get()), request, model);
        }
        model.addAttribute("form", new StatusForm(null, null));
        return "intake/status-ask";
    }

    @PostMapping
    String open(
            Actor actor,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") StatusForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(
                errors,
                () -> hold.open(
                        request,
                        enquiries.open(
                                actor, Objects.requireNonNull(form.number()), Objects.requireNonNull(form.code()))))) {
            return "intake/status-ask";
        }
        return "redirect:" + request.getRequestURI();
    }

    @PostMapping("/close")
    String close(HttpServletRequest request) {
        hold.close(request);
        return "redirect:" + pages.above(request);
    }

    @GetMapping("/withdraw")
    String askWithdraw(HttpServletRequest request, Model model) {
        if (hold.opened(request).isEmpty()) {
            return "redirect:" + pages.above(request);
        }
        model.addAttribute("backUrl", pages.above(request));
        return "intake/withdraw";
    }

    @PostMapping("/withdraw")
    String withdraw(Actor actor, HttpServletRequest request) {
        hold.opened(request).ifPresent(enquiry -> enquiries.withdraw(actor, enquiry));
        return "redirect:" + pages.above(request);
    }
}
