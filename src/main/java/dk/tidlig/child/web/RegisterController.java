package dk.tidlig.child.web;

import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.child.record.Kept;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Registers a child. Whoever is likely the same is shown first, and must be looked at.
@Controller
@RequestMapping("/children/new")
class RegisterController {
    private final Children children;
    private final Kept kept;
    private final LikenessLines lines;
    private final Forms forms;

    RegisterController(Children children, Kept kept, LikenessLines lines, Forms forms) {
        this.children = children;
        this.kept = kept;
        this.lines = lines;
        this.forms = forms;
    }

    @GetMapping
    String form(Actor actor, @RequestParam(required = false) @Nullable String twinOf, Model model) {
        children.askToRegister(actor);
        model.addAttribute("form", RegisterForm.empty(twinOf));
        return show(actor, model, List.of());
    }

    @PostMapping
    String register(Actor actor, @Valid @ModelAttribute("form") RegisterForm form, BindingResult errors, Model model) {
        form.check(errors);
        if (!form.saysSomething()) {
            errors.reject("child.register.nothing");
        }
        var likely =
                errors.hasErrors() || form.isTwin() ? List.<Likeness>of() : children.likelyAnywhere(actor, form.who());
        var command = form.toCommand();
        return forms.refuses(errors, () -> children.register(actor, command))
                ? show(actor, model, likely)
                : "redirect:/children/" + command.id();
    }

    private String show(Actor actor, Model model, List<Likeness> likely) {
        model.addAttribute("kept", kept.names(ChildId.random()));
        model.addAttribute("likely", lines.of(likely));
        return "child/register";
    }
}
