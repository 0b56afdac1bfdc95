package dk.tidlig.family.web;

import dk.tidlig.child.consent.ConsentId;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.family.view.OwnConsentPages;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The family's own consents.
@Controller
@RequestMapping("/family/{childId}/consents")
class OwnConsentController {
    private final OwnConsentPages consents;
    private final Forms forms;

    OwnConsentController(OwnConsentPages consents, Forms forms) {
        this.consents = consents;
        this.forms = forms;
    }

    record YesForm(
            @NotBlank(message = "{family.consent.to.missing}")
            String to,

            @NotBlank(message = "{family.consent.data.missing}")
            String data,

            @NotBlank(message = "{family.consent.purpose.missing}")
            String purpose) {
        YesForm {
            to = orEmpty(to);
            data = orEmpty(data);
            purpose = orEmpty(purpose);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record NoForm(@Nullable String id) {}

    @GetMapping
    String page(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new YesForm("", "", ""));
        return show(actor, childId, model);
    }

    @PostMapping
    String give(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") YesForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "family.consent.given",
                        () -> consents.give(
                                actor,
                                ChildId.of(childId),
                                Recipient.of(form.to()).orElseThrow(NotFound::new),
                                new ConsentTerms(form.data(), form.purpose())))
                ? show(actor, childId, model)
                : back(childId);
    }

    @PostMapping("/{consentId}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String consentId,
            @ModelAttribute("no") NoForm form,
            BindingResult errors,
            Model model) {
        boolean refused = forms.refuses(
                errors,
                "family.consent.withdrawn",
                () -> consents.withdraw(actor, ChildId.of(childId), ConsentId.of(consentId)));
        if (!refused) {
            return back(childId);
        }
        return page(actor, childId, model);
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("page", consents.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "family/consents";
    }

    private static String back(String childId) {
        return "redirect:/family/" + ChildId.of(childId) + "/consents";
    }
}
