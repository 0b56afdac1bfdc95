package dk.tidlig.deadline.web;

import dk.tidlig.deadline.Clocks;
import dk.tidlig.deadline.Clocks.Shown;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The limits of a child, each with the rule behind it.
@Controller
class LimitsController {
    private final Clocks clocks;

    LimitsController(Clocks clocks) {
        this.clocks = clocks;
    }

    @GetMapping("/children/{childId}/limits")
    String read(Actor actor, @PathVariable String childId, Model model) {
        var limits = clocks.of(actor, ChildId.of(childId)).stream().collect(Collectors.partitioningBy(Shown::running));
        model.addAttribute("running", limits.get(true));
        model.addAttribute("past", limits.get(false));
        return "deadline/limits";
    }
}
