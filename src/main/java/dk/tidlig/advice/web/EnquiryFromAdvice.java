package dk.tidlig.advice.web;

import dk.tidlig.advice.ConsultationId;
import dk.tidlig.advice.Consultations;
import dk.tidlig.advice.web.AdviceForms.EnquiryForm;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// From a consultation to the ordinary form, empty, when the family knows and agrees.
@Controller
@RequestMapping("/advice/{id}/enquiry")
class EnquiryFromAdvice {
    private final Consultations consultations;
    private final Forms forms;
    private final Words words;

    EnquiryFromAdvice(Consultations consultations, Forms forms, Words words) {
        this.consultations = consultations;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("form", new EnquiryForm(null));
        return show(actor, id, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") EnquiryForm form,
            BindingResult errors,
            Model model) {
        Runnable deed =
                () -> consultations.becomesEnquiry(actor, ConsultationId.of(id), Objects.requireNonNull(form.agreed()));
        return forms.refuses(errors, deed) ? show(actor, id, model) : "redirect:/enquiries/new";
    }

    private String show(Actor actor, String id, Model model) {
        model.addAttribute("page", consultations.read(actor, ConsultationId.of(id)));
        model.addAttribute(
                "answered",
                List.of(
                        new Choice("true", words.text("advice.enquiry.yes")),
                        new Choice("false", words.text("advice.enquiry.no"))));
        return "advice/enquiry";
    }
}
