package dk.tidlig.child.web;

import dk.tidlig.child.Revisions;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was amended in the child's record, by whom, from what to what.
@Controller
class HistoryController {
    private final Revisions revisions;
    private final AmendmentLines lines;

    HistoryController(Revisions revisions, AmendmentLines lines) {
        this.revisions = revisions;
        this.lines = lines;
    }

    @GetMapping("/children/{childId}/history")
    String history(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("lines", lines.of(revisions.of(actor, ChildId.of(childId)), actor.language()));
        return "child/history";
    }
}
