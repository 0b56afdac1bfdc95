package dk.tidlig.advice.web;

import dk.tidlig.advice.AdviceFigures;
import dk.tidlig.advice.ConsultationId;
import dk.tidlig.advice.Consultations;
import dk.tidlig.advice.web.AdviceForms.AskForm;
import dk.tidlig.advice.web.AdviceForms.SayForm;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Traces;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Questions and answers without names.
@Controller
@RequestMapping("/advice")
class AdviceController {
    private static final int EARLIEST = 2000;

    private final Consultations consultations;
    private final AdviceFigures figures;
    private final Forms forms;
    private final Words words;

    AdviceController(Consultations consultations, AdviceFigures figures, Forms forms, Words words) {
        this.consultations = consultations;
        this.figures = figures;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", consultations.list(actor));
        return "advice/list";
    }

    @GetMapping("/figures")
    String figures(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        int latest = words.today().getYear();
        model.addAttribute("table", figures.of(actor, year == null ? latest : Math.clamp(year, EARLIEST, latest)));
        return "advice/figures";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        var choices = consultations.choices(actor);
        model.addAttribute("choices", choices);
        model.addAttribute("form", new AskForm(null, choices.own(), null, null, false, null));
        return "advice/ask";
    }

    @PostMapping
    String ask(Actor actor, @Valid @ModelAttribute("form") AskForm form, BindingResult errors, Model model) {
        var id = new AtomicReference<ConsultationId>();
        if (forms.refusesTwin(errors, "advice.asked", () -> id.set(consultations.ask(actor, form.toCommand())))) {
            model.addAttribute("choices", consultations.choices(actor));
            model.addAttribute("mark", Traces.mark(form.words()));
            return "advice/ask";
        }
        return "redirect:/advice/" + id.get();
    }

    @GetMapping("/{id}")
    String read(Actor actor, @PathVariable String id, Model model) {
        var page = consultations.read(actor, ConsultationId.of(id));
        model.addAttribute("page", page);
        model.addAttribute("form", new SayForm(page.count(), null, null));
        return "advice/consultation";
    }

    @PostMapping("/{id}/more")
    String askOn(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") SayForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> consultations.askOn(actor, ConsultationId.of(id), form.toCommand());
        return forms.refuses(errors, "advice.asked", deed) ? again(actor, id, form, model) : back(id);
    }

    @PostMapping("/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") SayForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> consultations.answer(actor, ConsultationId.of(id), form.toCommand());
        return forms.refuses(errors, "advice.answered", deed) ? again(actor, id, form, model) : back(id);
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable String id) {
        consultations.end(actor, ConsultationId.of(id));
        return back(id);
    }

    private String again(Actor actor, String id, SayForm form, Model model) {
        model.addAttribute("page", consultations.read(actor, ConsultationId.of(id)));
        model.addAttribute("mark", Traces.mark(form.words()));
        return "advice/consultation";
    }

    private static String back(String id) {
        return "redirect:/advice/" + id;
    }
}
