package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.LogConsents;
import dk.tidlig.relaylog.Participants;
import dk.tidlig.relaylog.web.RelayForms.ConsentForm;
import dk.tidlig.relaylog.web.RelayForms.MoveForm;
import dk.tidlig.relaylog.web.RelayForms.PersonForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Who takes part, what the family has said to that, and a move to another place.
@Controller
@RequestMapping("/children/{childId}/relay-log")
class PeopleController {
    private final Participants participants;
    private final LogConsents consents;
    private final LogShown shown;
    private final Forms forms;
    private final Words words;

    PeopleController(Participants participants, LogConsents consents, LogShown shown, Forms forms, Words words) {
        this.participants = participants;
        this.consents = consents;
        this.shown = shown;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/people")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new PersonForm(null));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/people");
    }

    @PostMapping("/people")
    String add(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return changed(
                actor,
                child,
                model,
                errors,
                "added",
                () -> participants.add(actor, child, RelayForms.user(form.person())));
    }

    @PostMapping("/people/end")
    String end(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return changed(
                actor,
                child,
                model,
                errors,
                "ended",
                () -> participants.end(actor, child, RelayForms.user(form.person())));
    }

    private String changed(Actor actor, ChildId child, Model model, BindingResult errors, String what, Runnable deed) {
        return forms.refuses(errors, "relaylog.people." + what, deed)
                ? shown.held(actor, child, model, "relaylog/people")
                : "redirect:" + LogShown.base(child) + "/people";
    }

    @GetMapping("/people/end")
    String again(@PathVariable String childId) {
        return "redirect:" + LogShown.base(ChildId.of(childId)) + "/people";
    }

    @GetMapping("/move")
    String askToMove(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new MoveForm(List.of(), null, null));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/move");
    }

    @PostMapping("/move")
    String move(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors, "relaylog.moved", () -> participants.move(actor, child, form.leaving(), form.coming()))
                ? shown.held(actor, child, model, "relaylog/move")
                : "redirect:" + LogShown.base(child) + "/consent";
    }

    @GetMapping("/consent")
    String askConsent(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new ConsentForm(List.of(), List.of(), null, words.today()));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/consent");
    }

    @PostMapping("/consent")
    String consent(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "child.consent.given", () -> consents.note(actor, child, form.toCommand()))
                ? shown.held(actor, child, model, "relaylog/consent")
                : LogShown.back(child);
    }
}
