package dk.tidlig.administration.web;

import static dk.tidlig.administration.web.UserForms.NEEDED;

import dk.tidlig.administration.Setup;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Roles and what they may do.
@Controller
@RequestMapping("/administration/roles")
class RolesController {
    private final Setup setup;
    private final Forms forms;
    private final AdministrationMenu menu;

    RolesController(Setup setup, Forms forms, AdministrationMenu menu) {
        this.setup = setup;
        this.forms = forms;
        this.menu = menu;
    }

    /// A right as it shall be.
    ///
    /// @param reach nothing to take it away
    record RightForm(
            @NotBlank(message = NEEDED) String action,
            @Nullable Reach reach,
            long version) {}

    @ModelAttribute
    void tabs(Model model) {
        model.addAttribute("tabs", menu.tabs("roles"));
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("roles", setup.read(actor).roles());
        return "administration/roles";
    }

    @GetMapping("/{code}")
    String role(Actor actor, @PathVariable("code") String code, Model model) {
        var role = setup.role(actor, code);
        model.addAttribute("view", role);
        if (!model.containsAttribute("form")) {
            model.addAttribute(
                    "form", new RightForm("", Reach.AROUND, role.role().version()));
        }
        return "administration/role";
    }

    @PostMapping("/{code}")
    String adjust(
            Actor actor,
            @PathVariable("code") String code,
            @Valid @ModelAttribute("form") RightForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(errors, () -> setup.adjust(actor, code, form.action(), form.reach(), form.version()))
                ? role(actor, code, model)
                : "redirect:/administration/roles/"
                        + setup.role(actor, code).role().code();
    }
}
