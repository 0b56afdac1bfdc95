package dk.tidlig.episode.extract.web;

import dk.tidlig.episode.extract.ExtractPaper;
import dk.tidlig.episode.extract.ExtractSheet;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// All that is kept of a child, on A4 and as a file.
@Controller
@RequestMapping("/children/{childId}")
class ExtractController {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Extracts extracts;
    private final ExtractPaper paper;

    ExtractController(Extracts extracts, ExtractPaper paper) {
        this.extracts = extracts;
        this.paper = paper;
    }

    @GetMapping("/extract")
    String extract(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("sheet", extracts.sheet(actor, ChildId.of(childId)));
        return page(childId, "extract", model);
    }

    @GetMapping("/extract.json")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String childId) {
        return file("extract", childId, extracts.extract(actor, ChildId.of(childId)));
    }

    @GetMapping("/extract.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String childId) {
        return paper("extract", childId, extracts.sheet(actor, ChildId.of(childId)));
    }

    @GetMapping("/archive")
    String archive(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("sheet", extracts.archiveSheet(actor, ChildId.of(childId)));
        return page(childId, "archive", model);
    }

    @GetMapping("/archive.json")
    ResponseEntity<byte[]> archiveFile(Actor actor, @PathVariable String childId) {
        return file("archive", childId, extracts.archive(actor, ChildId.of(childId)));
    }

    @GetMapping("/archive.pdf")
    ResponseEntity<byte[]> archivePaper(Actor actor, @PathVariable String childId) {
        return paper("archive", childId, extracts.archiveSheet(actor, ChildId.of(childId)));
    }

    private static String page(String childId, String what, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("what", what);
        model.addAttribute("backUrl", "/children/" + ChildId.of(childId) + "/keeping");
        return "episode/extract";
    }

    private static ResponseEntity<byte[]> file(String what, String childId, Map<String, Object> all) {
        return download(what + "-" + childId + ".json", MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(all));
    }

    private ResponseEntity<byte[]> paper(String what, String childId, ExtractSheet sheet) {
        return download(what + "-" + childId + ".pdf", MediaType.APPLICATION_PDF, paper.of(sheet, what));
    }

    /// The child's id, and no name, in the file's name: it lies about on disks.
    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .body(bytes);
    }
}
