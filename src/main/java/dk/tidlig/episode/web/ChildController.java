package dk.tidlig.episode.web;

import dk.tidlig.episode.page.ChildPages;
import dk.tidlig.episode.page.Timeline;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The child's page and its print.
@Controller
@RequestMapping("/children/{childId}")
class ChildController {
    private final ChildPages pages;
    private final Words words;

    ChildController(ChildPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String overview(
            Actor actor,
            @PathVariable String childId,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var overview = pages.overview(actor, ChildId.of(childId), show, whole);
        model.addAttribute(ChildHeadInterceptor.HEAD, overview.head());
        model.addAttribute("overview", overview);
        model.addAttribute("chips", chips(overview.head().url(), overview.timeline()));
        return "episode/child";
    }

    @GetMapping("/episodes")
    String courses(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("courses", pages.courses(actor, ChildId.of(childId)));
        return "episode/courses";
    }

    @GetMapping("/print")
    String print(Actor actor, @PathVariable String childId, Model model) {
        var printed = pages.print(actor, ChildId.of(childId));
        model.addAttribute("printed", printed);
        model.addAttribute(ChildHeadInterceptor.HEAD, printed.head());
        model.addAttribute("backUrl", printed.head().url());
        return "episode/print";
    }

    private List<Chip> chips(String url, Timeline timeline) {
        return Stream.concat(
                        Stream.of(new Chip(
                                words.text("episode.timeline.all"),
                                url,
                                timeline.chosen().isEmpty())),
                        timeline.sections().stream()
                                .map(section -> new Chip(
                                        words.text(section.key() + ".timeline"),
                                        url + "?show=" + section.key(),
                                        timeline.chosen().equals(section.key()),
                                        section.count())))
                .toList();
    }
}
