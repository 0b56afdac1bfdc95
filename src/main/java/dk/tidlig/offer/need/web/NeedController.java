package dk.tidlig.offer.need.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Traces;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.need.AgeBand;
import dk.tidlig.offer.need.NeedId;
import dk.tidlig.offer.need.Needs;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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

/// What no offer met: noted, listed by theme, closed by an offer.
@Controller
@RequestMapping("/offers/needs")
class NeedController {
    private final Needs needs;
    private final Catalogue catalogue;
    private final NeedWords words;
    private final Forms forms;

    NeedController(Needs needs, Catalogue catalogue, NeedWords words, Forms forms) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.words = words;
        this.forms = forms;
    }

    record NoteForm(
            @NotBlank(message = "{offer.need.theme.missing}") @Nullable
            String theme,

            @NotNull(message = "{offer.need.age.missing}") @Nullable
            AgeBand age,

            @NotBlank(message = "{offer.need.missing.missing}")
            @Size(max = 1000, message = "{offer.need.long}")
            @Nullable
            String missing,

            @Nullable String sure) {}

    record MeetForm(
            @NotBlank(message = "{offer.need.offer.missing}") @Nullable
            String offer) {}

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean met, Model model) {
        model.addAttribute("page", words.list(actor, needs.list(actor, met), met));
        return "offer/needs";
    }

    @GetMapping("/new")
    String fresh(Actor actor, @RequestParam(required = false) @Nullable String theme, Model model) {
        model.addAttribute("form", new NoteForm(theme, null, null, null));
        return form(actor, model);
    }

    @PostMapping
    String note(Actor actor, @Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Model model) {
        Runnable deed = () -> needs.note(
                actor,
                Objects.requireNonNull(form.theme()),
                Objects.requireNonNull(form.age()),
                Objects.requireNonNull(form.missing()),
                Objects.requireNonNullElse(form.sure(), ""));
        if (forms.refusesTwin(errors, "offer.need.noted", deed)) {
            model.addAttribute("mark", Traces.mark(form.missing()));
            return form(actor, model);
        }
        return "redirect:/offers/needs";
    }

    @GetMapping("/{id}")
    String read(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("form", new MeetForm(null));
        return show(actor, id, model);
    }

    @PostMapping("/{id}/meet")
    String meet(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") MeetForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> {
            var offer = catalogue.read(actor, OfferId.of(Objects.requireNonNull(form.offer())));
            needs.meet(actor, NeedId.of(id), offer.offer().id());
        };
        return forms.refuses(errors, "offer.need.closed", deed) ? show(actor, id, model) : "redirect:/offers/needs";
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("themes", words.themes(needs.prepare(actor), actor.language()));
        model.addAttribute("ages", words.ages());
        return "offer/need-new";
    }

    private String show(Actor actor, String id, Model model) {
        var need = needs.read(actor, NeedId.of(id));
        model.addAttribute("need", words.page(actor, need));
        List<Choice> open = need.offer() == null ? words.open(actor) : List.of();
        model.addAttribute("offers", open);
        return "offer/need";
    }
}
