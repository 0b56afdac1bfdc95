package dk.tidlig.administration.web;

import dk.tidlig.administration.Trail;
import dk.tidlig.administration.TrailAction;
import dk.tidlig.administration.TrailSeen;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The trail searched, and who has seen a child.
@Controller
class TrailController {
    private static final String PATH = "/administration/trail";

    private final Trail trail;
    private final TrailSeen seen;
    private final AdministrationMenu menu;
    private final Words words;

    TrailController(Trail trail, TrailSeen seen, AdministrationMenu menu, Words words) {
        this.trail = trail;
        this.seen = seen;
        this.menu = menu;
        this.words = words;
    }

    @GetMapping(PATH)
    String search(
            Actor actor,
            @ModelAttribute("filter") TrailFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int asked,
            Model model) {
        int page = Math.clamp(asked, 1, Trail.COUNTED / Trail.PAGE);
        var view = trail.search(actor, filter.toQuery(words.zone()), page);
        model.addAttribute("tabs", menu.tabs("trail"));
        model.addAttribute("view", view);
        model.addAttribute("maySeen", actor.may(TrailAction.READ_SEEN.code()));
        model.addAttribute("paging", new Paging(page, Trail.PAGE, view.total(), filter.address(PATH)));
        model.addAttribute("file", filter.address(PATH + ".csv"));
        return "administration/trail";
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute TrailFilter filter) {
        var rows = trail.export(actor, filter.toQuery(words.zone()));
        var name = ContentDisposition.attachment()
                .filename("trail-" + words.today() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", name.toString())
                .body(TrailFile.of(rows, words.zone()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/children/{childId}/seen")
    String seen(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("view", seen.seen(actor, ChildId.of(childId)));
        return "administration/seen";
    }

    /// A4, for the family.
    @GetMapping("/children/{childId}/seen/print")
    String extract(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("backUrl", "/children/" + ChildId.of(childId) + "/seen");
        model.addAttribute("view", seen.extract(actor, ChildId.of(childId)));
        return "administration/seen-print";
    }
}
