package dk.tidlig.episode.retention.web;

import dk.tidlig.episode.retention.Erasures;
import dk.tidlig.episode.retention.Keeping;
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

/// What is about to be erased, and what keeps a child's record.
@Controller
class KeepingController {
    private static final String CHILD = "/children/{childId}/keeping";

    private final Keeping keeping;
    private final Erasures erasures;
    private final Forms forms;

    KeepingController(Keeping keeping, Erasures erasures, Forms forms) {
        this.keeping = keeping;
        this.erasures = erasures;
        this.forms = forms;
    }

    @GetMapping("/erasures")
    String list(Actor actor, Model model) {
        model.addAttribute("page", erasures.list(actor));
        model.addAttribute("reads", actor.may("episode.see-keeping"));
        return "episode/erasures";
    }

    @GetMapping(CHILD)
    String read(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("page", keeping.read(actor, ChildId.of(childId)));
        return "episode/keeping";
    }

    @GetMapping(CHILD + "/hold")
    String askToHold(Actor actor, @PathVariable String childId, Model model) {
        return ask(actor, childId, "hold", model);
    }

    @GetMapping(CHILD + "/lift")
    String askToLift(Actor actor, @PathVariable String childId, Model model) {
        return ask(actor, childId, "lift", model);
    }

    @PostMapping(CHILD + "/hold")
    String hold(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "episode.keeping.hold.done",
                        () -> keeping.hold(actor, ChildId.of(childId), form.said()))
                ? show(actor, childId, "hold", model)
                : back(childId);
    }

    @PostMapping(CHILD + "/lift")
    String lift(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "episode.keeping.lift.done",
                        () -> keeping.lift(actor, ChildId.of(childId), form.said()))
                ? show(actor, childId, "lift", model)
                : back(childId);
    }

    @PostMapping(CHILD + "/archived")
    String archived(Actor actor, @PathVariable String childId) {
        keeping.archived(actor, ChildId.of(childId));
        return back(childId);
    }

    private String ask(Actor actor, String childId, String deed, Model model) {
        model.addAttribute("form", new HoldForm(null));
        return show(actor, childId, deed, model);
    }

    private String show(Actor actor, String childId, String deed, Model model) {
        keeping.ask(actor, ChildId.of(childId));
        model.addAttribute("childId", childId);
        model.addAttribute("deed", deed);
        return "episode/hold";
    }

    private static String back(String childId) {
        return "redirect:/children/" + childId + "/keeping";
    }
}
