package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.Certificate;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferRefusal;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Closing an offer, opening it again, and certificates of those who give it.
@Controller
class OfferClosing {
    private final Catalogue catalogue;
    private final OfferWords offerWords;
    private final OfferChoices choices;
    private final Forms forms;
    private final Words words;

    OfferClosing(Catalogue catalogue, OfferWords offerWords, OfferChoices choices, Forms forms, Words words) {
        this.catalogue = catalogue;
        this.offerWords = offerWords;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
    }

    /// From which day no course begins.
    record CloseForm(
            @NotNull(message = "{offer.close.on.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {}

    /// Who may give the offer by name, and until when.
    record CertificateForm(
            @NotBlank(message = "{offer.certificate.holder.missing}") @Nullable
            String holder,

            @NotBlank(message = "{offer.certificate.title.missing}") @Size(max = 200) @Nullable
            String title,

            @NotNull(message = "{offer.certificate.valid-from.missing}")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {
        Certificate toCommand() {
            return new Certificate(
                    UserId.of(String.valueOf(holder)),
                    String.valueOf(title).strip(),
                    new DateRange(Objects.requireNonNull(from), to));
        }
    }

    @GetMapping("/offers/{offerId}/close")
    String closing(Actor actor, @PathVariable String offerId, Model model) {
        model.addAttribute("form", new CloseForm(words.today()));
        return close(actor, offerId, model);
    }

    @PostMapping("/offers/{offerId}/close")
    String close(
            Actor actor,
            @PathVariable String offerId,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            Model model) {
        var id = OfferId.of(offerId);
        if (forms.refuses(errors, () -> catalogue.close(actor, id, Objects.requireNonNull(form.on())))) {
            return close(actor, offerId, model);
        }
        return "redirect:/offers/" + id;
    }

    @PostMapping("/offers/{offerId}/reopen")
    String reopen(Actor actor, @PathVariable String offerId) {
        var id = OfferId.of(offerId);
        catalogue.reopen(actor, id);
        return "redirect:/offers/" + id;
    }

    @GetMapping("/offers/{offerId}/certificates/new")
    String certificate(Actor actor, @PathVariable String offerId, Model model) {
        model.addAttribute("form", new CertificateForm(null, null, words.today(), null));
        return certify(actor, offerId, model);
    }

    @PostMapping("/offers/{offerId}/certificates")
    String certify(
            Actor actor,
            @PathVariable String offerId,
            @Valid @ModelAttribute("form") CertificateForm form,
            BindingResult errors,
            Model model) {
        var id = OfferId.of(offerId);
        if (form.to() != null && form.from() != null && form.to().isBefore(form.from())) {
            errors.rejectValue("to", OfferRefusal.CERTIFICATE_REVERSED.key());
        }
        if (forms.refuses(errors, () -> catalogue.certify(actor, id, form.toCommand()))) {
            return certify(actor, offerId, model);
        }
        return "redirect:/offers/" + id;
    }

    @PostMapping("/offers/{offerId}/certificates/withdraw")
    String withdraw(Actor actor, @PathVariable String offerId, @ModelAttribute("form") CertificateForm form) {
        var id = OfferId.of(offerId);
        catalogue.withdraw(actor, id, UserId.of(String.valueOf(form.holder())), Objects.requireNonNull(form.from()));
        return "redirect:/offers/" + id;
    }

    private String close(Actor actor, String offerId, Model model) {
        model.addAttribute("offer", page(actor, offerId));
        return "offer/close";
    }

    private String certify(Actor actor, String offerId, Model model) {
        model.addAttribute("offer", page(actor, offerId));
        model.addAttribute("colleagues", choices.colleagueChoices(actor.language()));
        return "offer/certificate";
    }

    private OfferWords.Page page(Actor actor, String offerId) {
        var id = OfferId.of(offerId);
        catalogue.edit(actor, id);
        return offerWords.page(catalogue.read(actor, id), actor.language());
    }
}
