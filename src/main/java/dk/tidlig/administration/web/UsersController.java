package dk.tidlig.administration.web;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.administration.Arrivals;
import dk.tidlig.administration.Created;
import dk.tidlig.administration.Users;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of users, and making one.
@Controller
class UsersController {
    private final Users users;
    private final Arrivals arrivals;
    private final UserPages pages;
    private final Forms forms;
    private final ListFrame frame;

    UsersController(Users users, Arrivals arrivals, UserPages pages, Forms forms, ListFrame frame) {
        this.users = users;
        this.arrivals = arrivals;
        this.pages = pages;
        this.forms = forms;
        this.frame = frame;
    }

    /// What stands around the list: tabs, filters.
    @org.springframework.stereotype.Component
    record ListFrame(AdministrationMenu menu, Words words) {
        List<Chip> filters(String text, boolean ended) {
            return List.of(
                    new Chip(words.text("administration.users.current"), address(text, false), !ended),
                    new Chip(words.text("administration.users.ended"), address(text, true), ended));
        }

        static String address(String text, boolean ended) {
            return UriComponentsBuilder.fromPath("/administration/users")
                    .queryParam("q", text)
                    .queryParam("ended", ended)
                    .encode()
                    .toUriString();
        }
    }

    @GetMapping("/administration")
    String start() {
        return "redirect:/administration/users";
    }

    @GetMapping("/administration/users")
    String list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "ended", defaultValue = "false") boolean ended,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var lines = users.list(actor, text, ended, Math.max(1, page));
        model.addAttribute("tabs", frame.menu().tabs("users"));
        model.addAttribute("mayCreate", actor.may(AdministrationAction.CREATE_USER.code()));
        model.addAttribute("text", text);
        model.addAttribute("ended", ended);
        model.addAttribute("filters", frame.filters(text, ended));
        model.addAttribute("lines", lines.rows());
        model.addAttribute(
                "paging", new Paging(Math.max(1, page), Users.PAGE, lines.total(), ListFrame.address(text, ended)));
        return "administration/users";
    }

    @GetMapping("/administration/users/new")
    String fresh(Actor actor, Model model) {
        arrivals.askToCreate(actor);
        return pages.create(actor, model);
    }

    @PostMapping("/administration/users")
    String create(
            Actor actor,
            @Valid @ModelAttribute("form") UserForms.Create form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var created = new AtomicReference<Created>();
        if (forms.refuses(errors, () -> created.set(arrivals.create(actor, form.toCommand())))) {
            arrivals.askToCreate(actor);
            return pages.create(actor, model);
        }
        var made = Objects.requireNonNull(created.get());
        flash.addFlashAttribute("link", UserPages.link(made.token()));
        return "redirect:/administration/users/" + made.user();
    }
}
