package dk.tidlig.episode.web;

import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Closes a course: first the outcome, then what stands in the way or must be known, then the closing.
@Controller
@RequestMapping("/children/{childId}/episodes/{episodeId}/close")
class CloseController {
    private final Episodes episodes;
    private final CourseChoices choices;
    private final Forms forms;
    private final Words words;
    private final Clock clock;

    CloseController(Episodes episodes, CourseChoices choices, Forms forms, Words words, Clock clock) {
        this.episodes = episodes;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String outcome(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @ModelAttribute("asked") CloseForm asked,
            Model model) {
        var day = asked.day() == null ? words.today() : asked.day();
        if (asked.day() != null && (asked.outcome() == null || asked.outcome().isBlank())) {
            var errors = new BeanPropertyBindingResult(asked, "form");
            errors.rejectValue("outcome", "episode.close.outcome.missing");
            model.addAttribute("form", asked);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            forms.shownAgain();
        }
        return show(actor, childId, episodeId, new CloseForm(asked.outcome(), day, asked.acknowledged()), model);
    }

    @PostMapping
    String close(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "episode.close.done",
                        () -> episodes.close(
                                actor,
                                ChildId.of(childId),
                                EpisodeId.of(episodeId),
                                form.toCommand(words.zone(), clock.instant())))
                ? show(actor, childId, episodeId, form, model)
                : "redirect:" + After.leaving(actor, childId);
    }

    private String show(Actor actor, String childId, String episodeId, CloseForm form, Model model) {
        var child = ChildId.of(childId);
        var course = episodes.read(actor, child, EpisodeId.of(episodeId));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        model.addAttribute("course", course);
        var outcomes = choices.outcomes(course.version(), actor.language());
        model.addAttribute("outcomes", outcomes);
        if (outcomes.stream().anyMatch(outcome -> outcome.value().equals(form.outcome()))) {
            model.addAttribute("outcome", form.outcome());
            addFindings(episodes.closingFindings(actor, child, course.id(), String.valueOf(form.outcome())), model);
        }
        return "episode/close";
    }

    private void addFindings(List<ClosingFinding> findings, Model model) {
        model.addAttribute("blocking", of(findings, ClosingFinding.Weight.BLOCKING));
        model.addAttribute("known", of(findings, ClosingFinding.Weight.TO_ACKNOWLEDGE));
    }

    private List<FindingLine> of(List<ClosingFinding> findings, ClosingFinding.Weight weight) {
        return findings.stream()
                .filter(finding -> finding.weight() == weight)
                .map(finding -> new FindingLine(
                        finding.key(),
                        words.text(finding.key(), finding.arguments().toArray()),
                        finding.url(),
                        finding.url() == null ? "" : words.text(finding.key() + ".mend")))
                .toList();
    }
}
