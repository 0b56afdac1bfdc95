package dk.tidlig.administration.web;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.administration.Setup;
import dk.tidlig.administration.UserView;
import dk.tidlig.administration.Users;
import dk.tidlig.administration.alarm.Alarms;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Puts together what the user pages show.
@Component
class UserPages {
    private final Users users;
    private final Setup setup;
    private final Words words;
    private final AdministrationMenu menu;
    private final Alarms alarms;

    UserPages(Users users, Setup setup, Words words, AdministrationMenu menu, Alarms alarms) {
        this.users = users;
        this.alarms = alarms;
        this.setup = setup;
        this.words = words;
        this.menu = menu;
    }

    String create(Actor actor, Model model) {
        choices(actor, model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", UserForms.Create.fresh(words.today()));
        }
        return "administration/user-new";
    }

    /// One user with the page's three forms, those that came back filled among them.
    String user(Actor actor, String id, Model model) {
        var user = users.read(actor, UserId.of(id));
        choices(actor, model);
        model.addAttribute("user", user);
        model.addAttribute("alarm", alarms.of(actor, UserId.of(id)).orElse(null));
        model.addAttribute("locks", actor.may(AdministrationAction.LOCK_USER.code()));
        unless(model, "form", UserForms.Change.of(user));
        unless(model, "rolesForm", UserForms.RoleChoice.of(user));
        model.addAttribute("givable", givable(user, model));
        return "administration/user";
    }

    /// Before somebody's work here is ended: what it means.
    String ending(Actor actor, String id, Model model) {
        var user = users.read(actor, UserId.of(id));
        model.addAttribute("tabs", menu.tabs("users"));
        model.addAttribute("user", user);
        model.addAttribute("seesCourses", actor.may("episode.list"));
        unless(model, "endForm", UserForms.End.of(user));
        return "administration/user-end";
    }

    /// The whole address of a one-time link, to be handed over.
    static @Nullable String link(@Nullable String token) {
        return token == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/new-password")
                        .queryParam("token", token)
                        .toUriString();
    }

    private static void unless(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private static List<Choice> givable(UserView user, Model model) {
        var found = new ArrayList<Choice>();
        if (model.getAttribute("roleChoices") instanceof List<?> all) {
            all.stream()
                    .map(Choice.class::cast)
                    .filter(choice -> user.givable().contains(choice.value())
                            || user.roles().contains(choice.value()))
                    .forEach(found::add);
        }
        return found;
    }

    private void choices(Actor actor, Model model) {
        var all = setup.read(actor);
        var language = actor.language();
        model.addAttribute("tabs", menu.tabs("users"));
        model.addAttribute("setup", all);
        model.addAttribute(
                "professionChoices", Choices.of(all.professions(), language, words.text("administration.choose")));
        model.addAttribute("unitChoices", Choices.of(all.units(), language, words.text("administration.no-unit")));
        model.addAttribute(
                "roleChoices",
                all.roles().stream()
                        .map(role -> new Choice(role.code(), role.name().in(language)))
                        .toList());
    }
}
