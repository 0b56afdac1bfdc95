package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferContent;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.need.NeedId;
import dk.tidlig.offer.need.Needs;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue as it is kept: new offers, new editions, closing and opening again.
@Controller
class OfferEditing {
    private final Catalogue catalogue;
    private final OfferChoices choices;
    private final Forms forms;
    private final Words words;
    private final Needs needs;

    OfferEditing(Catalogue catalogue, OfferChoices choices, Forms forms, Words words, Needs needs) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
        this.needs = needs;
    }

    /// @param need what no offer met and this one is made from
    @GetMapping("/offers/new")
    String fresh(Actor actor, @RequestParam(required = false) @Nullable String need, Model model) {
        catalogue.prepare(actor);
        var fresh = OfferForm.fresh(words.today());
        var filled = need == null ? fresh : fresh.madeFrom(needs.read(actor, NeedId.of(need)));
        model.addAttribute("need", need);
        return form(actor, filled, fresh, null, model);
    }

    @PostMapping("/offers")
    String create(
            Actor actor,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String need,
            Model model) {
        var fresh = OfferForm.fresh(words.today());
        choices.check(form, fresh, new OfferReading(errors));
        var day = new OfferReading(errors).day("openedOn", form.openedOn());
        var content = form.content(errors);
        var made = content.flatMap(it -> fresh(form, day, it, errors));
        var id = new AtomicReference<@Nullable OfferId>();
        if (forms.refuses(errors, () -> id.set(create(actor, made.orElseThrow(), need)))) {
            catalogue.prepare(actor);
            model.addAttribute("need", need);
            return form(actor, form, fresh, null, model);
        }
        return "redirect:/offers/" + Objects.requireNonNull(id.get());
    }

    /// An offer made from a need meets it.
    private OfferId create(Actor actor, NewOffer made, @Nullable String need) {
        var id = catalogue.create(actor, made);
        if (need != null && !need.isBlank()) {
            needs.meet(actor, NeedId.of(need), id);
        }
        return id;
    }

    @GetMapping("/offers/{offerId}/edit")
    String edit(Actor actor, @PathVariable String offerId, Model model) {
        var stored = OfferForm.of(catalogue.edit(actor, OfferId.of(offerId)));
        return form(actor, stored, stored, offerId, model);
    }

    @PostMapping("/offers/{offerId}")
    String amend(
            Actor actor,
            @PathVariable String offerId,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model) {
        var id = OfferId.of(offerId);
        var stored = OfferForm.of(catalogue.edit(actor, id));
        choices.check(form, stored, new OfferReading(errors));
        var content = form.content(errors);
        if (forms.refuses(errors, () -> catalogue.amend(actor, id, form.read(), content.orElseThrow()))) {
            return form(actor, form, stored, offerId, model);
        }
        return "redirect:/offers/" + id;
    }

    private Optional<NewOffer> fresh(
            OfferForm form, @Nullable LocalDate day, OfferContent content, BindingResult errors) {
        var code = form.code() == null ? "" : form.code().strip();
        return day == null
                ? Optional.empty()
                : new OfferReading(errors).part("", () -> new NewOffer(code, day, content));
    }

    /// @param stored as the offer stands
    private String form(Actor actor, OfferForm form, OfferForm stored, @Nullable String offerId, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("offerId", offerId);
        model.addAttribute("mine", form.fields());
        model.addAttribute("labels", OfferLabels.of(words));
        model.addAllAttributes(choices.form(actor.language(), stored));
        return "offer/form";
    }
}
