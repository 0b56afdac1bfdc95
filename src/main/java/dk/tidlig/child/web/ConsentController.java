package dk.tidlig.child.web;

import dk.tidlig.child.consent.ConsentId;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.web.ConsentForms.GiveForm;
import dk.tidlig.child.web.ConsentForms.WithdrawForm;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The consents of a child's family: the list, a new one, and one withdrawn.
@Controller
@RequestMapping("/children/{childId}/consents")
class ConsentController {
    private final Consents consents;
    private final Forms forms;
    private final Words words;

    ConsentController(Consents consents, Forms forms, Words words) {
        this.consents = consents;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", consents.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "child/consents";
    }

    @GetMapping("/new")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new GiveForm(null, null, null, null, null, words.today()));
        return show(actor, childId, model);
    }

    @PostMapping("/new")
    String give(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") GiveForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "child.consent.given", () -> consents.give(actor, child, form.toCommand()))
                ? show(actor, childId, model)
                : back(childId);
    }

    @GetMapping("/{consentId}/withdraw")
    String askBack(Actor actor, @PathVariable String childId, @PathVariable String consentId, Model model) {
        model.addAttribute("form", new WithdrawForm(null, null));
        return showBack(actor, childId, consentId, model);
    }

    @PostMapping("/{consentId}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String consentId,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var id = ConsentId.of(consentId);
        return forms.refuses(
                        errors,
                        "child.consent.withdrawn-now",
                        () -> consents.withdraw(actor, child, id, form.by(), Objects.requireNonNull(form.way())))
                ? showBack(actor, childId, consentId, model)
                : back(childId);
    }

    private String show(Actor actor, String childId, Model model) {
        choices(actor, childId, model);
        return "child/consent-form";
    }

    private String showBack(Actor actor, String childId, String consentId, Model model) {
        choices(actor, childId, model);
        model.addAttribute("consentId", consentId);
        return "child/consent-withdraw";
    }

    private void choices(Actor actor, String childId, Model model) {
        model.addAttribute("choices", consents.asked(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        model.addAttribute(
                "ways",
                Stream.of(ConsentWay.WRITING, ConsentWay.MEETING)
                        .map(way -> new Choice(
                                way.name(),
                                words.text("child.consent.way." + way.name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private static String back(String childId) {
        return "redirect:/children/" + childId + "/consents";
    }
}
