package dk.tidlig.programme.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeProblems;
import dk.tidlig.programme.ProgrammeRefusal;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Drafts: uploaded, looked at, published or thrown away.
@Controller
class DraftController {
    private static final String UPLOAD = "programme/upload";

    private final ProgrammePages pages;
    private final ProgrammeVersions versions;
    private final Forms forms;
    private final Words words;

    DraftController(ProgrammePages pages, ProgrammeVersions versions, Forms forms, Words words) {
        this.pages = pages;
        this.versions = versions;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/programmes/new")
    String form(Actor actor, @ModelAttribute("form") DraftForm form) {
        versions.askToDraft(actor);
        return UPLOAD;
    }

    @PostMapping("/programmes/new")
    String upload(Actor actor, @ModelAttribute("form") DraftForm form, BindingResult errors, Model model) {
        var id = ProgrammeVersionId.random();
        if (forms.refuses(errors, () -> draft(actor, id, form, model))) {
            model.addAttribute("text", form.text());
            return UPLOAD;
        }
        return "redirect:/programmes/drafts/" + id;
    }

    @GetMapping("/programmes/drafts/{id}")
    String draft(Actor actor, @PathVariable String id, Model model) {
        return pages.draft(actor, ProgrammeVersionId.of(id), model);
    }

    @PostMapping("/programmes/drafts/{id}/publish")
    String publish(Actor actor, @PathVariable String id, RedirectAttributes told) {
        versions.publish(actor, ProgrammeVersionId.of(id));
        told.addFlashAttribute("flash", words.text("programme.published"));
        return "redirect:/programmes/drafts/" + id;
    }

    @PostMapping("/programmes/drafts/{id}/discard")
    String discard(Actor actor, @PathVariable String id, RedirectAttributes told) {
        versions.discard(actor, ProgrammeVersionId.of(id));
        told.addFlashAttribute("flash", words.text("programme.discarded"));
        return "redirect:/programmes";
    }

    private void draft(Actor actor, ProgrammeVersionId id, DraftForm form, Model model) {
        try {
            versions.draft(actor, id, form.name(), form.text());
        } catch (ProgrammeProblems problems) {
            var lines = form.text().lines().toList();
            model.addAttribute(
                    "problems",
                    problems.problems().stream()
                            .map(each -> ProblemLine.of(each, lines))
                            .toList());
            throw new Refused(ProgrammeRefusal.PROBLEMS, problems.problems().size());
        }
    }

    /// A problem with the line it is on.
    public record ProblemLine(ProgrammeProblems.Problem problem, String excerpt) {
        private static final int LONGEST = 120;

        static ProblemLine of(ProgrammeProblems.Problem problem, List<String> lines) {
            var line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
            return new ProblemLine(problem, line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
        }
    }
}
