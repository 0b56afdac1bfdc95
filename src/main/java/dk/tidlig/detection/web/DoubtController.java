package dk.tidlig.detection.web;

import dk.tidlig.detection.Rosters;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lines of rosters that look like children who are here: somebody decides.
@Controller
class DoubtController {
    private final Rosters rosters;
    private final Forms forms;

    DoubtController(Rosters rosters, Forms forms) {
        this.rosters = rosters;
        this.forms = forms;
    }

    record Press() {}

    @GetMapping("/rosters/doubts")
    String list(Actor actor, Model model) {
        model.addAttribute("form", new Press());
        return show(actor, model);
    }

    @PostMapping("/rosters/doubts/{doubt}")
    String decide(
            Actor actor,
            @PathVariable String doubt,
            @RequestParam boolean same,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "detection.doubt.decided",
                        () -> rosters.decide(actor, NotFound.unlessUuid(doubt), same))
                ? show(actor, model)
                : "redirect:/rosters/doubts";
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("doubts", rosters.doubts(actor));
        return "detection/doubts";
    }
}
