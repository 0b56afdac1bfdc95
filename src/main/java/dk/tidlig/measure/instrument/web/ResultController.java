package dk.tidlig.measure.instrument.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.instrument.InstrumentAction;
import dk.tidlig.measure.instrument.ResultId;
import dk.tidlig.measure.instrument.ResultPages;
import dk.tidlig.measure.instrument.Results;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestMapping;

/// Instruments on a child's page: what they gave, giving one, looking at a result.
@Controller
@RequestMapping("/children/{childId}/instruments")
class ResultController {
    private final Results results;
    private final ResultPages pages;
    private final AnswerFields fields;
    private final Forms forms;
    private final Words words;

    ResultController(Results results, ResultPages pages, AnswerFields fields, Forms forms, Words words) {
        this.results = results;
        this.pages = pages;
        this.fields = fields;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("page", pages.page(actor, ChildId.of(childId)));
        return "measure/instruments";
    }

    @GetMapping("/give/{code}")
    String ask(Actor actor, @PathVariable String childId, @PathVariable String code, Model model) {
        var choice = pages.ask(actor, ChildId.of(childId), code);
        model.addAttribute("form", AnswerForm.fresh(choice.it(), words.today()));
        model.addAttribute("certified", choice.certified());
        return form(actor, childId, choice.it(), model);
    }

    @PostMapping("/give/{code}")
    String give(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String code,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var choice = pages.ask(actor, child, code);
        form.check(choice.it(), errors);
        var made = new AtomicReference<ResultId>();
        if (forms.refusesTwin(errors, "measure.instrument.saved", () -> {
            var given = form.toCommand(choice.it());
            results.give(actor, child, given);
            made.set(given.id());
        })) {
            model.addAttribute("certified", choice.certified());
            return form(actor, childId, choice.it(), model);
        }
        return back(childId, String.valueOf(made.get()));
    }

    @GetMapping("/{id}")
    String read(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("form", new ReviewForm(null));
        return show(actor, childId, id, model);
    }

    @PostMapping("/{id}/review")
    String review(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "measure.instrument.reviewed",
                        () -> results.review(actor, child, ResultId.of(id), form.text()))
                ? show(actor, childId, id, model)
                : back(childId, id);
    }

    @GetMapping("/{id}/correct")
    String wrong(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        var one = pages.one(actor, ChildId.of(childId), ResultId.of(id));
        model.addAttribute("form", AnswerForm.of(one.instrument(), one.told().it()));
        return correction(actor, childId, id, one.instrument(), model);
    }

    @PostMapping("/{id}/correct")
    String correct(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var one = pages.one(actor, child, ResultId.of(id));
        form.check(one.instrument(), errors);
        if (form.reason() == null || form.reason().isBlank()) {
            errors.rejectValue("reason", "measure.instrument.reason.missing");
        }
        var made = new AtomicReference<ResultId>();
        if (forms.refuses(errors, "measure.instrument.saved", () -> {
            var right = form.toCommand(one.instrument());
            results.correct(actor, child, ResultId.of(id), right, String.valueOf(form.reason()));
            made.set(right.id());
        })) {
            return correction(actor, childId, id, one.instrument(), model);
        }
        return back(childId, String.valueOf(made.get()));
    }

    private String correction(Actor actor, String childId, String id, Instrument instrument, Model model) {
        model.addAttribute("corrects", id);
        model.addAttribute("certified", true);
        return form(actor, childId, instrument, model);
    }

    private String form(Actor actor, String childId, Instrument instrument, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("instrument", instrument);
        model.addAttribute("fields", fields.of(instrument, actor.language()));
        model.addAttribute(
                "informants",
                instrument.informants().stream()
                        .map(it -> new Choice(it.name(), words.text("measure.informant." + it.code())))
                        .toList());
        return "measure/give";
    }

    private String show(Actor actor, String childId, String id, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("page", pages.one(actor, ChildId.of(childId), ResultId.of(id)));
        return "measure/result";
    }

    private static String back(String childId, String id) {
        return "redirect:/children/" + childId + "/instruments/" + id;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        ChildTab instrumentsTab() {
            return new ChildTab("measure.instrument.tab", 32, "/instruments", InstrumentAction.READ_RESULTS.code());
        }
    }
}
