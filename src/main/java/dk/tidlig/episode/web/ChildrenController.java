package dk.tidlig.episode.web;

import dk.tidlig.child.SealedSearches;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.list.EpisodeFilter;
import dk.tidlig.episode.list.EpisodeFilter.Standing;
import dk.tidlig.episode.list.EpisodeLists;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Children and families: search, and lists of courses.
@Controller
class ChildrenController {
    private final EpisodeLists lists;
    private final SealedSearches searches;
    private final CourseChoices choices;
    private final Words words;

    ChildrenController(EpisodeLists lists, SealedSearches searches, CourseChoices choices, Words words) {
        this.lists = lists;
        this.searches = searches;
        this.choices = choices;
        this.words = words;
    }

    /// A search is sent as a form, so that what it is for never stands in an address as it was typed.
    @PostMapping("/children")
    String search(Actor actor, @RequestParam(defaultValue = "") String text) {
        return text.isBlank() ? "redirect:/children" : "redirect:/children?sought=" + searches.seal(actor, text);
    }

    @GetMapping("/children")
    String list(Actor actor, @ModelAttribute("form") ListForm form, Model model) {
        var text = form.searches() ? searches.open(actor, form.sealed()).orElseThrow(NotFound::new) : "";
        var list =
                form.searches() ? lists.find(actor, text, form.pageOrFirst()) : lists.list(actor, form.toFilter(actor));
        model.addAttribute("text", text);
        model.addAttribute("list", list);
        model.addAttribute("paging", new Paging(form.pageOrFirst(), EpisodeFilter.SIZE, list.total(), form.url()));
        model.addAttribute("chips", chips(form));
        model.addAttribute("mayRegister", actor.may("child.register"));
        model.addAttribute("mayOpen", actor.may(EpisodeAction.OPEN_IN_EMERGENCY.code()));
        model.addAttribute("people", choices.listed());
        model.addAttribute("programmes", choices.programmes(actor.language()));
        return "episode/children";
    }

    private List<Chip> chips(ListForm form) {
        return Stream.of(Standing.values())
                .map(standing -> new Chip(
                        words.text("episode.standing." + standing.name().toLowerCase(Locale.ROOT)),
                        form.url(standing),
                        !form.searches() && standing == form.standingOrOpen()))
                .toList();
    }
}
