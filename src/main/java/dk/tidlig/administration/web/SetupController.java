package dk.tidlig.administration.web;

import static dk.tidlig.administration.web.UserForms.NEEDED;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.administration.Setup;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Professions and units.
@Controller
@RequestMapping("/administration/setup")
class SetupController {
    private final Setup setup;
    private final Forms forms;
    private final AdministrationMenu menu;

    SetupController(Setup setup, Forms forms, AdministrationMenu menu) {
        this.setup = setup;
        this.forms = forms;
        this.menu = menu;
    }

    /// A profession or a unit as it is written in the form.
    record EntryForm(
            @NotBlank(message = NEEDED)
            @Size(max = 40)
            @Pattern(regexp = "[a-z][a-z0-9-]*", message = "{administration.code.wrong}")
            String code,

            @NotBlank(message = NEEDED) @Size(max = 120) String da,
            @NotBlank(message = NEEDED) @Size(max = 120) String en,
            @Nullable @Size(max = 120) String kl,
            boolean ended,
            long version) {
        static EntryForm of(Registers.Entry entry) {
            return new EntryForm(
                    entry.code(),
                    entry.name().da(),
                    entry.name().en(),
                    entry.name().kl(),
                    entry.ended(),
                    entry.version());
        }

        LocalName name() {
            return new LocalName(da.strip(), en.strip(), UserForms.orNull(kl));
        }
    }

    @ModelAttribute
    void tabs(Model model) {
        model.addAttribute("tabs", menu.tabs("setup"));
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("setup", setup.read(actor));
        model.addAttribute("mayKeep", actor.may(AdministrationAction.KEEP_SETUP.code()));
        return "administration/setup";
    }

    @GetMapping("/{kind}/new")
    String fresh(Actor actor, @PathVariable("kind") String kind, Model model) {
        setup.askToAdd(actor);
        model.addAttribute("kind", kind(kind));
        model.addAttribute("form", new EntryForm("", "", "", "", false, 0));
        return "administration/entry";
    }

    @PostMapping("/{kind}")
    String add(
            Actor actor,
            @PathVariable("kind") String kind,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("kind", kind(kind));
        return forms.refuses(errors, () -> setup.add(actor, kind(kind), form.code(), form.name()))
                ? "administration/entry"
                : "redirect:/administration/setup";
    }

    @GetMapping("/{kind}/{code}")
    String entry(Actor actor, @PathVariable("kind") String kind, @PathVariable("code") String code, Model model) {
        model.addAttribute("kind", kind(kind));
        model.addAttribute("code", code);
        model.addAttribute("form", EntryForm.of(setup.entry(actor, kind(kind), code)));
        return "administration/entry";
    }

    @PostMapping("/{kind}/{code}")
    String change(
            Actor actor,
            @PathVariable("kind") String kind,
            @PathVariable("code") String code,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("kind", kind(kind));
        model.addAttribute("code", code);
        return forms.refuses(
                        errors, () -> setup.change(actor, kind(kind), code, form.name(), form.ended(), form.version()))
                ? "administration/entry"
                : "redirect:/administration/setup";
    }

    private static Registers.Kind kind(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "profession" -> Registers.Kind.PROFESSION;
            case "unit" -> Registers.Kind.UNIT;
            default -> throw new NotFound();
        };
    }
}
