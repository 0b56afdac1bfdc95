package dk.tidlig.detection.screening.web;

import dk.tidlig.detection.screening.Screenings;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The screening on a child's page: how far it is, why it is not done, and what was decided.
@Controller
@RequestMapping("/children/{childId}/screening")
class ScreeningController {
    private final Screenings screenings;
    private final Forms forms;

    ScreeningController(Screenings screenings, Forms forms) {
        this.screenings = screenings;
        this.forms = forms;
    }

    record ReasonForm(
            @NotBlank(message = "{detection.screening.reason.missing}") @Nullable
            String reason,

            @Size(max = 2000, message = "{detection.screening.words.long}") @Nullable
            String words) {}

    record DecisionForm(
            @NotBlank(message = "{detection.screening.decision.missing}") @Nullable
            String decision,

            @NotBlank(message = "{detection.screening.why.missing}")
            @Size(max = 2000, message = "{detection.screening.words.long}")
            @Nullable
            String why) {}

    @GetMapping
    String read(Actor actor, @PathVariable String childId, Model model) {
        return page(actor, childId, model);
    }

    @PostMapping("/{course}/not-done")
    String notDone(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String course,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var episode = new EpisodeId(NotFound.unlessUuid(course));
        return forms.refuses(
                        errors,
                        "detection.screening.not-done.saved",
                        () -> screenings.notDone(
                                actor, child, episode, Objects.requireNonNull(form.reason()), form.words()))
                ? page(actor, childId, model)
                : "redirect:/children/" + childId + "/screening";
    }

    @PostMapping("/{course}/decision")
    String decide(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String course,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var episode = new EpisodeId(NotFound.unlessUuid(course));
        return forms.refuses(
                        errors,
                        "detection.screening.decided.saved",
                        () -> screenings.decide(
                                actor,
                                child,
                                episode,
                                Objects.requireNonNull(form.decision()),
                                Objects.requireNonNull(form.why())))
                ? page(actor, childId, model)
                : "redirect:/children/" + childId + "/screening";
    }

    /// A form that is sent stands with what was typed; the other one is blank.
    private String page(Actor actor, String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("lines", screenings.of(actor, ChildId.of(childId)));
        if (!model.containsAttribute("reasonForm")) {
            model.addAttribute("reasonForm", new ReasonForm(null, null));
        }
        if (!model.containsAttribute("decisionForm")) {
            model.addAttribute("decisionForm", new DecisionForm(null, null));
        }
        return "detection/screening";
    }
}
