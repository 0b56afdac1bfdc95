package dk.tidlig.administration.web;

import dk.tidlig.administration.Departures;
import dk.tidlig.administration.UserAccess;
import dk.tidlig.administration.Users;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One user: who they are, what they may do, when they leave.
@Controller
@RequestMapping("/administration/users/{id}")
class UserController {
    private final Users users;
    private final UserAccess access;
    private final Departures departures;
    private final UserPages pages;
    private final Forms forms;

    UserController(Users users, UserAccess access, Departures departures, UserPages pages, Forms forms) {
        this.users = users;
        this.access = access;
        this.departures = departures;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String page(Actor actor, @PathVariable("id") String id, Model model) {
        return pages.user(actor, id, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable("id") String id,
            @Valid @ModelAttribute("form") UserForms.Change form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> users.change(
                                actor,
                                UserId.of(id),
                                form.name(),
                                form.profession(),
                                UserForms.orNull(form.unit()),
                                form.version()))
                ? pages.user(actor, id, model)
                : back(id);
    }

    @PostMapping("/roles")
    String roles(
            Actor actor,
            @PathVariable("id") String id,
            @Valid @ModelAttribute("rolesForm") UserForms.RoleChoice form,
            BindingResult errors,
            Model model) {
        return forms.refuses(errors, () -> access.setRoles(actor, UserId.of(id), form.wanted(), form.version()))
                ? pages.user(actor, id, model)
                : back(id);
    }

    @GetMapping("/end")
    String ending(Actor actor, @PathVariable("id") String id, Model model) {
        return endPage(actor, id, model);
    }

    @PostMapping("/end")
    String end(
            Actor actor,
            @PathVariable("id") String id,
            @Valid @ModelAttribute("endForm") UserForms.End form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "administration.user.end.done",
                        () -> departures.end(actor, UserId.of(id), form.lastDay(), form.version()))
                ? endPage(actor, id, model)
                : back(id);
    }

    private String endPage(Actor actor, String id, Model model) {
        model.addAttribute("load", departures.asked(actor, UserId.of(id)));
        return pages.ending(actor, id, model);
    }

    @PostMapping("/reset")
    String reset(Actor actor, @PathVariable("id") String id, RedirectAttributes flash) {
        flash.addFlashAttribute("link", UserPages.link(access.resetPassword(actor, UserId.of(id))));
        return back(id);
    }

    @PostMapping("/lock")
    String lock(Actor actor, @PathVariable("id") String id, @RequestParam("version") long version) {
        departures.lock(actor, UserId.of(id), version);
        return back(id);
    }

    @PostMapping("/unlock")
    String unlock(Actor actor, @PathVariable("id") String id, @RequestParam("version") long version) {
        departures.unlock(actor, UserId.of(id), version);
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/administration/users/" + UserId.of(id);
    }
}
