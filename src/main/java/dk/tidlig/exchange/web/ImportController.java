package dk.tidlig.exchange.web;

import dk.tidlig.exchange.ExchangeAction;
import dk.tidlig.exchange.ImportResult;
import dk.tidlig.exchange.ProblemWords;
import dk.tidlig.exchange.Registrations;
import dk.tidlig.identity.Actor;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.MenuEntry;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A year's registrations by upload.
@Controller
class ImportController {
    private static final int MOST_SHOWN = 200;

    private final Registrations registrations;
    private final Programmes programmes;
    private final ProblemWords words;
    private final Forms forms;

    ImportController(Registrations registrations, Programmes programmes, ProblemWords words, Forms forms) {
        this.registrations = registrations;
        this.programmes = programmes;
        this.words = words;
        this.forms = forms;
    }

    /// What is sent in.
    record ImportForm(@Nullable String programme, @Nullable MultipartFile file, boolean partial) {}

    /// What became of a file that was taken in whole.
    record Done(int lines, int imported, int unchanged) implements Serializable {}

    @GetMapping("/import")
    String form(Actor actor, Model model) {
        registrations.askToTake(actor);
        model.addAttribute("form", new ImportForm(null, null, false));
        model.addAttribute("programmes", programmes.list());
        return "exchange/import";
    }

    @PostMapping("/import")
    String take(
            Actor actor,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "exchange.form.file.missing");
        }
        var taken = new AtomicReference<@Nullable ImportResult>();
        boolean refused = forms.refuses(errors, () -> taken.set(take(actor, form)));
        var result = taken.get();
        if (!refused && result != null && result.whole()) {
            next.addFlashAttribute("done", new Done(result.lines(), result.imported(), result.unchanged()));
            return "redirect:/import";
        }
        model.addAttribute("programmes", programmes.list());
        if (result != null) {
            forms.shownAgain();
            show(actor, model, result);
        }
        return "exchange/import";
    }

    private ImportResult take(Actor actor, ImportForm form) {
        var mode = form.partial() ? Registrations.Mode.GOOD_LINES : Registrations.Mode.ALL_OR_NOTHING;
        try {
            var bytes = java.util.Objects.requireNonNull(form.file()).getBytes();
            return registrations.take(actor, String.valueOf(form.programme()), bytes, mode, lines -> {});
        } catch (IOException cause) {
            throw new UncheckedIOException("the uploaded file could not be read", cause);
        }
    }

    private void show(Actor actor, Model model, ImportResult result) {
        model.addAttribute("result", result);
        model.addAttribute("problems", lines(actor, result.problems()));
        model.addAttribute("warnings", lines(actor, result.warnings()));
        model.addAttribute("more", Math.max(0, result.problems().size() - MOST_SHOWN));
        if (result.imported() > 0) {
            model.addAttribute("refusedLines", result.refusedLines(one -> words.line(one, actor.language())));
        }
    }

    private List<String> lines(Actor actor, List<dk.tidlig.exchange.Problem> problems) {
        return problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> words.line(problem, actor.language()))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry importEntry() {
            return new MenuEntry("import", "/import", 800, ExchangeAction.IMPORT_REGISTRATIONS.code());
        }
    }
}
