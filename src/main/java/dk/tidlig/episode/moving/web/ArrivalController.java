package dk.tidlig.episode.moving.web;

import dk.tidlig.episode.moving.Arrivals;
import dk.tidlig.episode.moving.MovingId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A family moves here: what another municipality offers is opened, accepted or declined.
@Controller
@RequestMapping("/arrivals/{movingId}")
class ArrivalController {
    private final Arrivals arrivals;
    private final Forms forms;

    ArrivalController(Arrivals arrivals, Forms forms) {
        this.arrivals = arrivals;
        this.forms = forms;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String movingId, Model model) {
        return show(actor, movingId, model);
    }

    @PostMapping("/accept")
    String accept(
            Actor actor,
            @PathVariable String movingId,
            @Valid @ModelAttribute("form") AcceptForm form,
            BindingResult errors,
            Model model) {
        var child = new AtomicReference<ChildId>();
        return forms.refuses(
                        errors,
                        "episode.moving.arrival.accepted",
                        () -> child.set(arrivals.accept(actor, MovingId.of(movingId), form.toCommand())))
                ? show(actor, movingId, model)
                : "redirect:/children/" + child.get() + "/moving";
    }

    @PostMapping("/decline")
    String decline(
            Actor actor,
            @PathVariable String movingId,
            @Valid @ModelAttribute("no") DeclineForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "episode.moving.arrival.declined",
                        () -> arrivals.decline(actor, MovingId.of(movingId), form.why()))
                ? show(actor, movingId, model)
                : "redirect:/my-day";
    }

    private String show(Actor actor, String movingId, Model model) {
        var page = arrivals.open(actor, MovingId.of(movingId));
        model.addAttribute("page", page);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AcceptForm.of(page));
        }
        if (!model.containsAttribute("no")) {
            model.addAttribute("no", new DeclineForm(null));
        }
        return "episode/arrival";
    }
}
