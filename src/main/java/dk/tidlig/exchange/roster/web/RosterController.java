package dk.tidlig.exchange.roster.web;

import dk.tidlig.detection.RosterProblem;
import dk.tidlig.detection.RosterResult;
import dk.tidlig.detection.Rosters;
import dk.tidlig.exchange.roster.RosterFile;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A roster by upload.
@Controller
@RequestMapping("/rosters/new")
class RosterController {
    private static final int MOST_SHOWN = 200;

    private final Rosters rosters;
    private final Forms forms;
    private final Words words;

    RosterController(Rosters rosters, Forms forms, Words words) {
        this.rosters = rosters;
        this.forms = forms;
        this.words = words;
    }

    /// What is sent in.
    record RosterForm(@Nullable MultipartFile file) {}

    @GetMapping
    String form(Actor actor, Model model) {
        rosters.askToTake(actor);
        model.addAttribute("form", new RosterForm(null));
        return "exchange/roster";
    }

    @PostMapping
    String take(
            Actor actor,
            @ModelAttribute("form") RosterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "detection.roster.file.missing");
        }
        var taken = new AtomicReference<@Nullable RosterResult>();
        boolean refused = forms.refuses(errors, () -> taken.set(take(actor, Objects.requireNonNull(file))));
        var result = taken.get();
        if (!refused && result != null && result.whole()) {
            next.addFlashAttribute("done", result.counts());
            return "redirect:/rosters/new";
        }
        if (result != null) {
            forms.shownAgain();
            model.addAttribute("result", result);
            model.addAttribute(
                    "problems",
                    result.problems().stream().limit(MOST_SHOWN).map(this::said).toList());
            model.addAttribute("more", Math.max(0, result.problems().size() - MOST_SHOWN));
        }
        return "exchange/roster";
    }

    private RosterResult take(Actor actor, MultipartFile file) {
        try {
            var read = RosterFile.read(file.getBytes());
            return rosters.take(actor, read.lines(), read.problems(), lines -> {});
        } catch (IOException cause) {
            throw new UncheckedIOException("the uploaded file could not be read", cause);
        }
    }

    private String said(RosterProblem problem) {
        var reason = words.text(problem.key(), problem.arguments().toArray());
        return problem.line() == 0
                ? reason
                : words.text("detection.roster.where", String.valueOf(problem.line()), reason);
    }
}
