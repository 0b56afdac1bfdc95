package dk.tidlig.visitation.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.shell.Forms;
import dk.tidlig.visitation.Decision;
import dk.tidlig.visitation.Visitations;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One enquiry and the decision on it.
@Controller
class DecisionController {
    private final Visitations visitations;
    private final Enquiries enquiries;
    private final DecisionPage page;
    private final Forms forms;

    DecisionController(Visitations visitations, Enquiries enquiries, DecisionPage page, Forms forms) {
        this.visitations = visitations;
        this.enquiries = enquiries;
        this.page = page;
        this.forms = forms;
    }

    @GetMapping("/enquiries/{id}/decide")
    String form(Actor actor, @PathVariable String id, Model model) {
        var enquiry = enquiries.read(actor, EnquiryId.of(id));
        model.addAttribute("form", DecisionForm.of(enquiry, actor.id()));
        model.addAllAttributes(page.of(actor, enquiry, null));
        return "visitation/decide";
    }

    @PostMapping("/enquiries/{id}/decide")
    String decide(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model) {
        var enquiry = EnquiryId.of(id);
        form.check(errors);
        var decided = new AtomicReference<Visitations.@Nullable Decided>();
        if (forms.refuses(
                errors, "visitation.done", () -> decided.set(visitations.decide(actor, enquiry, form.toCommand())))) {
            model.addAllAttributes(page.of(actor, enquiries.read(actor, enquiry), form));
            return "visitation/decide";
        }
        var done = decided.get();
        return done != null && (done.kind() == Decision.Kind.ACCEPTED || done.kind() == Decision.Kind.JOINED)
                ? "redirect:/children/" + done.child()
                : "redirect:/enquiries";
    }
}
