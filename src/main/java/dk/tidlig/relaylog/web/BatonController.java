package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.baton.BatonOfferId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.relaylog.web.LogShown.Press;
import dk.tidlig.relaylog.web.RelayForms.DeclineForm;
import dk.tidlig.relaylog.web.RelayForms.OfferForm;
import dk.tidlig.shell.Forms;
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

/// The baton is offered, accepted, declined, taken back.
@Controller
@RequestMapping("/children/{childId}/relay-log/baton")
class BatonController {
    private final Batons batons;
    private final LogShown shown;
    private final Forms forms;

    BatonController(Batons batons, LogShown shown, Forms forms) {
        this.batons = batons;
        this.shown = shown;
        this.forms = forms;
    }

    @GetMapping("/offer")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new OfferForm(null, null));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/offer");
    }

    @PostMapping("/offer")
    String offer(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "relaylog.baton.offered",
                        () -> batons.offer(
                                actor, child, RelayForms.user(form.to()), RelayForms.orNothing(form.words())))
                ? shown.held(actor, child, model, "relaylog/offer")
                : LogShown.back(child);
    }

    @PostMapping("/{offerId}/accept")
    String accept(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String offerId,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var offer = BatonOfferId.of(offerId);
        return forms.refuses(errors, "relaylog.baton.accepted", () -> batons.accept(actor, child, offer))
                ? shown.log(actor, child, model)
                : LogShown.back(child);
    }

    @PostMapping("/{offerId}/take-back")
    String takeBack(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String offerId,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var offer = BatonOfferId.of(offerId);
        return forms.refuses(errors, "relaylog.baton.taken-back", () -> batons.takeBack(actor, child, offer))
                ? shown.log(actor, child, model)
                : LogShown.back(child);
    }

    @GetMapping({"/{offerId}/accept", "/{offerId}/take-back"})
    String again(@PathVariable String childId) {
        return LogShown.back(ChildId.of(childId));
    }

    @GetMapping("/{offerId}/decline")
    String askToDecline(Actor actor, @PathVariable String childId, @PathVariable String offerId, Model model) {
        model.addAttribute("form", new DeclineForm(null));
        return declining(actor, ChildId.of(childId), offerId, model);
    }

    @PostMapping("/{offerId}/decline")
    String decline(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String offerId,
            @Valid @ModelAttribute("form") DeclineForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var offer = BatonOfferId.of(offerId);
        return forms.refuses(
                        errors,
                        "relaylog.baton.declined",
                        () -> batons.decline(
                                actor,
                                child,
                                offer,
                                Objects.requireNonNull(form.why()).strip()))
                ? declining(actor, child, offerId, model)
                : LogShown.back(child);
    }

    private String declining(Actor actor, ChildId child, String offerId, Model model) {
        shown.log(actor, child, model);
        model.addAttribute("offerId", BatonOfferId.of(offerId).toString());
        return "relaylog/decline";
    }
}
