package dk.tidlig.episode.moving.web;

import dk.tidlig.episode.moving.Arrivals;
import dk.tidlig.episode.moving.Departures;
import dk.tidlig.episode.moving.MovingId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A family moves: its course is offered, taken back, and what came along from elsewhere is read.
@Controller
@RequestMapping("/children/{childId}/moving")
class MovingController {
    private final Departures departures;
    private final Arrivals arrivals;
    private final Forms forms;

    MovingController(Departures departures, Arrivals arrivals, Forms forms) {
        this.departures = departures;
        this.arrivals = arrivals;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", departures.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "episode/moving";
    }

    @GetMapping("/new")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        var choices = departures.asked(actor, ChildId.of(childId));
        model.addAttribute(
                "form",
                OfferForm.of(
                        choices.courses().size() == 1
                                ? choices.courses().getFirst().value()
                                : null));
        model.addAttribute("choices", choices);
        model.addAttribute("childId", childId);
        return "episode/moving-form";
    }

    @PostMapping("/new")
    String offer(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        if (forms.refuses(errors, "episode.moving.done", () -> departures.offer(actor, child, form.toCommand()))) {
            model.addAttribute("choices", departures.asked(actor, child));
            model.addAttribute("childId", childId);
            return "episode/moving-form";
        }
        return "redirect:/children/" + child + "/moving";
    }

    @PostMapping("/{movingId}/take-back")
    String takeBack(
            Actor actor, @PathVariable String childId, @PathVariable String movingId, RedirectAttributes after) {
        departures.takeBack(actor, ChildId.of(childId), MovingId.of(movingId));
        after.addFlashAttribute("said", "episode.moving.taken-back");
        return "redirect:/children/" + ChildId.of(childId) + "/moving";
    }

    @GetMapping("/{movingId}")
    String brought(Actor actor, @PathVariable String childId, @PathVariable String movingId, Model model) {
        model.addAttribute("page", arrivals.brought(actor, ChildId.of(childId), MovingId.of(movingId)));
        model.addAttribute("childId", childId);
        return "episode/moving-brought";
    }
}
