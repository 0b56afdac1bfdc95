package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.training.Competence;
import dk.tidlig.offer.training.Training;
import dk.tidlig.offer.training.TrainingRefusal;
import dk.tidlig.offer.training.Trainings;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;

/// What an offer asks of a team, its method session by session, and who can what beside their profession.
@Controller
@RequestMapping("/offers/{offerId}")
class TrainingController {
    private final Trainings trainings;
    private final TrainingWords words;
    private final Forms forms;

    TrainingController(Trainings trainings, TrainingWords words, Forms forms) {
        this.trainings = trainings;
        this.words = words;
        this.forms = forms;
    }

    /// What is asked of a team; a step on each line.
    record TrainingForm(
            @Nullable List<String> needs, @Nullable String steps) {
        static TrainingForm of(@Nullable Training it) {
            return it == null
                    ? new TrainingForm(List.of(), null)
                    : new TrainingForm(it.needs(), String.join("\n", it.steps()));
        }

        Training toTraining() {
            var lines = Arrays.stream(Objects.requireNonNullElse(steps, "").split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Training(Objects.requireNonNullElse(needs, List.of()), lines);
        }
    }

    /// What somebody can, and from when to when.
    record CompetenceForm(
            @NotBlank(message = "{offer.certificate.holder.missing}") @Nullable
            String holder,

            @NotBlank(message = "{offer.training.profession.missing}") @Nullable
            String profession,

            @NotNull(message = "{offer.certificate.valid-from.missing}")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {
        Competence toCommand() {
            return new Competence(
                    UserId.of(String.valueOf(holder)),
                    String.valueOf(profession),
                    new DateRange(Objects.requireNonNull(from), to));
        }
    }

    @GetMapping("/training")
    String read(Actor actor, @PathVariable String offerId, Model model) {
        model.addAttribute(
                "form",
                TrainingForm.of(trainings.read(actor, OfferId.of(offerId)).orElse(null)));
        return page(actor, offerId, model);
    }

    @PostMapping("/training")
    String keep(
            Actor actor,
            @PathVariable String offerId,
            @Valid @ModelAttribute("form") TrainingForm form,
            BindingResult errors,
            Model model) {
        var id = OfferId.of(offerId);
        return forms.refuses(errors, "offer.training.saved", () -> trainings.keep(actor, id, form.toTraining()))
                ? page(actor, offerId, model)
                : "redirect:/offers/" + id + "/training";
    }

    @GetMapping("/competences/new")
    String certifying(Actor actor, @PathVariable String offerId, Model model) {
        model.addAttribute("form", new CompetenceForm(null, null, words.today(), null));
        return certifyPage(actor, offerId, model);
    }

    @GetMapping({"/competences", "/competences/withdraw"})
    String again(@PathVariable String offerId) {
        return "redirect:/offers/" + OfferId.of(offerId) + "/training";
    }

    @PostMapping("/competences")
    String certify(
            Actor actor,
            @PathVariable String offerId,
            @Valid @ModelAttribute("form") CompetenceForm form,
            BindingResult errors,
            Model model) {
        if (form.to() != null && form.from() != null && form.to().isBefore(form.from())) {
            errors.rejectValue("to", TrainingRefusal.COMPETENCE_REVERSED.key());
        }
        return forms.refuses(errors, () -> trainings.certify(actor, form.toCommand()))
                ? certifyPage(actor, offerId, model)
                : again(offerId);
    }

    @PostMapping("/competences/withdraw")
    String withdraw(Actor actor, @PathVariable String offerId, @ModelAttribute("form") CompetenceForm form) {
        trainings.withdraw(
                actor,
                UserId.of(String.valueOf(form.holder())),
                String.valueOf(form.profession()),
                Objects.requireNonNull(form.from()));
        return again(offerId);
    }

    private String page(Actor actor, String offerId, Model model) {
        model.addAllAttributes(words.page(actor, OfferId.of(offerId)));
        return "offer/training";
    }

    private String certifyPage(Actor actor, String offerId, Model model) {
        model.addAllAttributes(words.certifying(actor, OfferId.of(offerId)));
        return "offer/competence";
    }
}
