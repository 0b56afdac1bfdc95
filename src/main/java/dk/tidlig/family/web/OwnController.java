package dk.tidlig.family.web;

import dk.tidlig.family.view.OwnPages;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The family's own pages.
@Controller
class OwnController {
    private final OwnPages pages;

    OwnController(OwnPages pages) {
        this.pages = pages;
    }

    /// With one child there is nothing to choose.
    @GetMapping("/family")
    String start(Actor actor, Model model) {
        var own = pages.children(actor);
        if (own.size() == 1) {
            return "redirect:/family/" + own.getFirst().child();
        }
        model.addAttribute("own", own);
        return "family/children";
    }

    @GetMapping("/family/{childId}")
    String child(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", pages.page(actor, ChildId.of(childId)));
        model.addAttribute("form", WordForm.empty());
        model.addAttribute("childId", childId);
        return "family/own";
    }

    @GetMapping("/family/{childId}/looks")
    String looks(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("seen", pages.looks(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "family/looks";
    }
}
