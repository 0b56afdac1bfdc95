package dk.tidlig.detection.web;

import dk.tidlig.detection.round.RoundHistory;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What rounds said of one child, as a tab of its page.
@Controller
class HistoryController {
    private final RoundHistory history;

    HistoryController(RoundHistory history) {
        this.history = history;
    }

    @GetMapping("/children/{childId}/rounds")
    String history(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("scales", history.of(actor, ChildId.of(childId)));
        return "detection/history";
    }
}
