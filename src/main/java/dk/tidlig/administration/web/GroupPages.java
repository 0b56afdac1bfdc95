package dk.tidlig.administration.web;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.administration.GroupView;
import dk.tidlig.administration.ServedLocalities;
import dk.tidlig.administration.Setup;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Puts together what the group pages show.
@Component
class GroupPages {
    private final Setup setup;
    private final Colleagues colleagues;
    private final Words words;
    private final AdministrationMenu menu;

    GroupPages(Setup setup, Colleagues colleagues, Words words, AdministrationMenu menu) {
        this.setup = setup;
        this.colleagues = colleagues;
        this.words = words;
        this.menu = menu;
    }

    String list(Actor actor, List<GroupView> groups, Model model) {
        common(actor, model);
        model.addAttribute("groups", groups);
        model.addAttribute("mayKeep", actor.may(AdministrationAction.KEEP_GROUPS.code()));
        return "administration/groups";
    }

    String create(Actor actor, Model model) {
        common(actor, model);
        return "administration/group-new";
    }

    String group(Actor actor, GroupView view, Model model) {
        common(actor, model);
        model.addAttribute("view", view);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", GroupsController.GroupForm.of(view));
        }
        if (!model.containsAttribute("memberForm")) {
            model.addAttribute("memberForm", new GroupsController.MemberForm("", false, "", view.today()));
        }
        if (!model.containsAttribute("leaveForm")) {
            model.addAttribute("leaveForm", new GroupsController.LeaveForm(view.today(), 0));
        }
        served(model);
        model.addAttribute("people", people(actor));
        model.addAttribute("replaceable", replaceable(view));
        return "administration/group";
    }

    private static void served(Model model) {
        if (model.getAttribute("served") instanceof ServedLocalities.View view) {
            if (!model.containsAttribute("servedForm")) {
                model.addAttribute("servedForm", new GroupsController.ServedForm(List.copyOf(view.own()), null));
            }
            model.addAttribute(
                    "localityChoices",
                    view.all().stream()
                            .filter(locality -> !view.others().contains(locality.code()))
                            .map(locality -> new Choice(locality.code(), locality.name()))
                            .toList());
        }
    }

    private List<Choice> people(Actor actor) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.text("administration.choose")));
        colleagues.here().forEach(each -> choices.add(new Choice(each.id().toString(), each.line(actor.language()))));
        return choices;
    }

    private List<Choice> replaceable(GroupView view) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.text("administration.group.ordinary")));
        view.members().stream()
                .filter(member -> member.standInFor() == null)
                .forEach(member -> choices.add(new Choice(
                        member.id().toString(), words.text("administration.group.stands-in", member.name()))));
        return choices;
    }

    private void common(Actor actor, Model model) {
        var all = setup.read(actor);
        model.addAttribute("tabs", menu.tabs("groups"));
        model.addAttribute("setup", all);
        model.addAttribute("seatChoices", Choices.used(all.professions(), actor.language()));
    }
}
