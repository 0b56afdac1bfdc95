package dk.tidlig.relaylog.web;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.RelayStarts;
import dk.tidlig.relaylog.page.RelayLists;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The logs one takes part in, and a new one for a child that is not here yet.
@Controller
@RequestMapping("/relay-logs")
class ListController {
    private final RelayLists lists;
    private final RelayStarts starts;
    private final Forms forms;
    private final Words words;

    ListController(RelayLists lists, RelayStarts starts, Forms forms, Words words) {
        this.lists = lists;
        this.starts = starts;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("logs", lists.mine(actor));
        model.addAttribute("mayStart", actor.may("relaylog.start"));
        return "relaylog/list";
    }

    @GetMapping("/new")
    String ask(Actor actor, @RequestParam(required = false) @Nullable String from, Model model) {
        starts.ask(actor);
        model.addAttribute("form", from == null ? StartForm.fresh() : StartForm.of(starts.known(actor, from), from));
        return show(model);
    }

    @PostMapping("/new")
    String start(Actor actor, @Valid @ModelAttribute("form") StartForm form, BindingResult errors, Model model) {
        starts.ask(actor);
        form.judge(errors);
        var begun = new AtomicReference<ChildId>();
        return forms.refusesTwin(
                        errors,
                        "relaylog.begun",
                        () -> begun.set(starts.start(actor, form.toCommand(), RelayForms.orNothing(form.from()))))
                ? show(model)
                : LogShown.back(Objects.requireNonNull(begun.get()));
    }

    private String show(Model model) {
        model.addAttribute(
                "relations",
                Stream.concat(
                                Stream.of(new Choice("", words.text("relaylog.choose"))),
                                Stream.of(KinRelation.values())
                                        .map(it -> new Choice(it.name(), words.text("child.relation." + it.code()))))
                        .toList());
        return "relaylog/new";
    }
}
