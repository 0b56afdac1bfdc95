package dk.tidlig.outreach.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.outreach.Outreach;
import dk.tidlig.outreach.PlaceId;
import dk.tidlig.outreach.web.OutreachForms.PlaceForm;
import dk.tidlig.outreach.web.OutreachForms.ToldForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which places know that help can be had.
@Controller
@RequestMapping("/outreach")
class OutreachController {
    private final Outreach outreach;
    private final Forms forms;
    private final Words words;

    OutreachController(Outreach outreach, Forms forms, Words words) {
        this.outreach = outreach;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean untold,
            Model model) {
        model.addAttribute("page", outreach.list(actor, kind, untold));
        return "outreach/list";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        model.addAttribute("form", new PlaceForm(null, null, null));
        return form(actor, model);
    }

    @PostMapping
    String add(Actor actor, @Valid @ModelAttribute("form") PlaceForm form, BindingResult errors, Model model) {
        var id = new AtomicReference<PlaceId>();
        Runnable deed = () -> id.set(outreach.add(
                actor,
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.name()).strip(),
                form.contactOrNull()));
        return forms.refuses(errors, "outreach.added", deed) ? form(actor, model) : "redirect:/outreach/" + id.get();
    }

    @GetMapping("/{id}")
    String read(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("form", new ToldForm(words.today(), null, actor.id().toString(), null));
        return show(actor, id, model);
    }

    @PostMapping("/{id}/told")
    String told(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ToldForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> outreach.told(actor, PlaceId.of(id), form.toCommand());
        return forms.refuses(errors, "outreach.noted", deed) ? show(actor, id, model) : "redirect:/outreach/" + id;
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable String id, @RequestParam boolean ended) {
        outreach.end(actor, PlaceId.of(id), ended);
        return "redirect:/outreach/" + id;
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("choices", outreach.choices(actor));
        return "outreach/new";
    }

    private String show(Actor actor, String id, Model model) {
        model.addAttribute("page", outreach.read(actor, PlaceId.of(id)));
        return "outreach/place";
    }
}
