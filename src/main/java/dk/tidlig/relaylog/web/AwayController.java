package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.relaylog.web.LogShown.Press;
import dk.tidlig.relaylog.web.RelayForms.AwayForm;
import dk.tidlig.relaylog.web.RelayForms.OfferForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A holder will be away, is back, or has left: then a leader offers the baton on.
@Controller
@RequestMapping("/children/{childId}/relay-log/baton")
class AwayController {
    private final Batons batons;
    private final LogShown shown;
    private final Forms forms;
    private final Words words;

    AwayController(Batons batons, LogShown shown, Forms forms, Words words) {
        this.batons = batons;
        this.shown = shown;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/away")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new AwayForm(words.today(), null, null));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/away");
    }

    @PostMapping("/away")
    String away(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") AwayForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var standIn = RelayForms.orNothing(form.standIn());
        return forms.refuses(
                        errors,
                        "relaylog.away.noted",
                        () -> batons.away(
                                actor,
                                child,
                                Objects.requireNonNull(form.from()),
                                Objects.requireNonNull(form.until()),
                                standIn == null ? null : RelayForms.user(standIn)))
                ? shown.held(actor, child, model, "relaylog/away")
                : LogShown.back(child);
    }

    @PostMapping("/back")
    String back(
            Actor actor,
            @PathVariable String childId,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "relaylog.away.over", () -> batons.back(actor, child))
                ? shown.log(actor, child, model)
                : LogShown.back(child);
    }

    @GetMapping("/back")
    String again(@PathVariable String childId) {
        return LogShown.back(ChildId.of(childId));
    }

    @GetMapping("/offer-for")
    String askFor(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new OfferForm(null, null));
        return abandoned(actor, ChildId.of(childId), model);
    }

    @PostMapping("/offer-for")
    String offerFor(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "relaylog.baton.offered-for",
                        () -> batons.offerFor(
                                actor, child, RelayForms.user(form.to()), RelayForms.orNothing(form.words())))
                ? abandoned(actor, child, model)
                : "redirect:/my-day";
    }

    private String abandoned(Actor actor, ChildId child, Model model) {
        model.addAttribute("choices", shown.pages().abandoned(actor, child));
        model.addAttribute("base", LogShown.base(child));
        model.addAttribute("childHeadless", true);
        return "relaylog/offer-for";
    }
}
