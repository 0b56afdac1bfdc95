package dk.tidlig.programme.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.shell.Words;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Programmes and their published versions.
@Controller
class ProgrammeController {
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final ProgrammePages pages;
    private final ProgrammeVersions versions;
    private final Words words;

    ProgrammeController(ProgrammePages pages, ProgrammeVersions versions, Words words) {
        this.pages = pages;
        this.versions = versions;
        this.words = words;
    }

    @GetMapping("/programmes")
    String list(Actor actor, Model model) {
        return pages.list(actor, model);
    }

    @GetMapping("/programmes/{code}")
    String current(Actor actor, @PathVariable String code, Model model) {
        return pages.current(actor, code, model);
    }

    @GetMapping("/programmes/{code}/versions/{number}")
    String version(Actor actor, @PathVariable String code, @PathVariable int number, Model model) {
        return pages.version(actor, code, number, model);
    }

    @GetMapping("/programmes/{code}/versions/{number}/changes")
    String changes(
            Actor actor, @PathVariable String code, @PathVariable int number, @RequestParam int since, Model model) {
        return pages.changes(actor, code, number, since, model);
    }

    @GetMapping("/programmes/{code}/versions/{number}/file")
    ResponseEntity<String> file(Actor actor, @PathVariable String code, @PathVariable int number) {
        var version = versions.get(actor, code, number);
        var name = ContentDisposition.attachment()
                .filename(code + "-" + number + ".yaml")
                .build();
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(versions.text(actor, version.id()));
    }

    @PostMapping("/programmes/{code}/versions/{number}/retire")
    String retire(Actor actor, @PathVariable String code, @PathVariable int number, RedirectAttributes told) {
        versions.retire(actor, versions.get(actor, code, number).id());
        told.addFlashAttribute("flash", words.text("programme.retired"));
        return "redirect:/programmes/" + code + "/versions/" + number;
    }
}
