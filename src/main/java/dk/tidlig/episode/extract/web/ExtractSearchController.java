package dk.tidlig.episode.extract.web;

import dk.tidlig.child.ChildQuery;
import dk.tidlig.child.SealedSearches;
import dk.tidlig.episode.extract.ExtractSearch;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A family asks what is kept: the child is found.
@Controller
@RequestMapping("/extracts")
class ExtractSearchController {
    private static final int LAST_PAGE = 100_000;

    private final ExtractSearch search;
    private final SealedSearches searches;

    ExtractSearchController(ExtractSearch search, SealedSearches searches) {
        this.search = search;
        this.searches = searches;
    }

    /// Sent as a form, so that nothing of it stands in an address as it was typed.
    @PostMapping
    String seal(Actor actor, @RequestParam(defaultValue = "") String text) {
        search.ask(actor);
        return text.isBlank() ? "redirect:/extracts" : "redirect:/extracts?sought=" + searches.seal(actor, text);
    }

    @GetMapping
    String find(
            Actor actor,
            @RequestParam(defaultValue = "") String sought,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        search.ask(actor);
        var text = sought.isBlank() ? "" : searches.open(actor, sought).orElseThrow(NotFound::new);
        model.addAttribute("text", text);
        if (!text.isEmpty()) {
            int shown = Math.clamp(page, 1, LAST_PAGE);
            var found = search.find(actor, text, shown);
            model.addAttribute("found", found);
            model.addAttribute(
                    "paging", new Paging(shown, ChildQuery.SIZE, found.total(), "/extracts?sought=" + sought));
        }
        return "episode/extracts";
    }
}
