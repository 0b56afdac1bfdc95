package dk.tidlig.detection.web;

import dk.tidlig.detection.InstitutionId;
import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoundId;
import dk.tidlig.detection.round.Rounds;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Choice;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Rounds: the list, and a new one.
@Controller
@RequestMapping("/rounds")
class RoundController {
    private static final int WEEKS = 4;

    private final Rounds rounds;
    private final Institutions institutions;
    private final Forms forms;
    private final Words words;

    RoundController(Rounds rounds, Institutions institutions, Forms forms, Words words) {
        this.rounds = rounds;
        this.institutions = institutions;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("listed", rounds.list(actor));
        model.addAttribute("today", words.today());
        model.addAttribute("mayPlan", actor.may("detection.plan-round"));
        model.addAttribute("maySee", actor.may("detection.read-figures"));
        return "detection/rounds";
    }

    @GetMapping("/new")
    String ask(Actor actor, @RequestParam @Nullable String of, Model model) {
        var from = words.today();
        var blank = RoundForm.blank(from, from.plusWeeks(WEEKS), of);
        model.addAttribute("form", blank);
        return form(actor, blank, model);
    }

    @PostMapping("/new")
    String plan(Actor actor, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model) {
        return forms.refusesTwin(errors, "detection.planned", () -> rounds.plan(actor, form.toCommand()))
                ? form(actor, form, model)
                : "redirect:/rounds";
    }

    record EndForm(
            @NotNull(message = "{detection.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @NotBlank(message = "{detection.end.reason.missing}")
            @Size(max = 500, message = "{detection.end.reason.long}")
            @Nullable
            String reason) {}

    @GetMapping("/{round}/end")
    String askToEnd(Actor actor, @PathVariable String round, Model model) {
        var it = rounds.get(actor, RoundId.of(round));
        model.addAttribute("round", it);
        model.addAttribute("form", new EndForm(it.closesOn(), null));
        return "detection/round-end";
    }

    @PostMapping("/{round}/end")
    String end(
            Actor actor,
            @PathVariable String round,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        var id = RoundId.of(round);
        if (forms.refuses(
                errors,
                "detection.end.done",
                () -> rounds.endOn(
                        actor, id, Objects.requireNonNull(form.day()), Objects.requireNonNull(form.reason())))) {
            model.addAttribute("round", rounds.get(actor, id));
            return "detection/round-end";
        }
        return "redirect:/rounds";
    }

    private String form(Actor actor, RoundForm form, Model model) {
        model.addAttribute(
                "scales",
                rounds.askToPlan(actor).stream()
                        .map(it -> new Choice(it.code(), it.name().in(actor.language())))
                        .toList());
        if (form.of() == null || form.of().isEmpty()) {
            model.addAttribute("places", institutions.places(actor));
        } else {
            model.addAttribute("institution", institutions.get(actor, InstitutionId.of(form.of())));
        }
        return "detection/round-new";
    }
}
