package dk.tidlig.measure.instrument.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.InstrumentAction;
import dk.tidlig.measure.instrument.InstrumentRefusal;
import dk.tidlig.measure.instrument.Instruments;
import dk.tidlig.measure.instrument.LocalFile;
import dk.tidlig.measure.instrument.definition.InstrumentProblems;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Words;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The instruments there are: what is known of each, bringing one, stopping the use of one.
@Controller
class InstrumentController {
    private static final String UPLOAD = "measure/bring";

    private final Instruments instruments;
    private final LocalFile files;
    private final Forms forms;
    private final Words words;

    InstrumentController(Instruments instruments, LocalFile files, Forms forms, Words words) {
        this.instruments = instruments;
        this.files = files;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/instruments")
    String list(Actor actor, Model model) {
        model.addAttribute("instruments", instruments.list(actor));
        may(actor, model);
        return "measure/registry";
    }

    @GetMapping("/instruments/{code}")
    String one(Actor actor, @PathVariable String code, Model model) {
        model.addAttribute("one", instruments.one(actor, code));
        may(actor, model);
        return "measure/instrument";
    }

    @GetMapping("/instrument-files/new")
    String ask(Actor actor, @ModelAttribute("form") FileForm form) {
        instruments.askToBring(actor);
        return UPLOAD;
    }

    @PostMapping("/instrument-files/new")
    String bring(Actor actor, @ModelAttribute("form") FileForm form, BindingResult errors, Model model) {
        var code = new AtomicReference<String>();
        if (forms.refuses(errors, "measure.instrument.brought", () -> code.set(bring(actor, form, model)))) {
            model.addAttribute("text", form.text());
            return UPLOAD;
        }
        return "redirect:/instruments/" + code.get();
    }

    @PostMapping("/instruments/{code}/stop")
    String stop(Actor actor, @PathVariable String code, RedirectAttributes told) {
        instruments.stop(actor, code);
        told.addFlashAttribute("flash", words.text("measure.instrument.stopped"));
        return "redirect:/instruments/" + code;
    }

    @PostMapping("/instruments/{code}/use")
    String use(Actor actor, @PathVariable String code, RedirectAttributes told) {
        instruments.useAgain(actor, code);
        told.addFlashAttribute("flash", words.text("measure.instrument.used-again"));
        return "redirect:/instruments/" + code;
    }

    private String bring(Actor actor, FileForm form, Model model) {
        try {
            instruments.askToBring(actor);
            return instruments.bring(actor, files.check(form.text()));
        } catch (InstrumentProblems problems) {
            model.addAttribute("problems", problems.problems());
            throw new Refused(InstrumentRefusal.FLAWS, problems.problems().size());
        }
    }

    private static void may(Actor actor, Model model) {
        model.addAttribute("keeps", actor.may(InstrumentAction.KEEP_INSTRUMENTS.code()));
        model.addAttribute("certifies", actor.may(InstrumentAction.CERTIFY.code()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry instrumentsEntry() {
            return new MenuEntry("instruments", "/instruments", 610, InstrumentAction.LIST_INSTRUMENTS.code());
        }
    }
}
