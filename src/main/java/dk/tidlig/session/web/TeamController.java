package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.session.Courses;
import dk.tidlig.session.EpisodeCourses;
import dk.tidlig.session.team.Teams;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Puts a team together for a family, with all its sessions in one go.
@Controller
@RequestMapping("/children/{childId}/teams")
class TeamController {
    private final Teams teams;
    private final Courses courses;
    private final TeamChoices choices;
    private final Forms forms;
    private final Words words;

    TeamController(Teams teams, Courses courses, TeamChoices choices, Forms forms, Words words) {
        this.teams = teams;
        this.courses = courses;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String again(@PathVariable String childId) {
        return "redirect:/children/" + ChildId.of(childId) + "/teams/new";
    }

    @GetMapping("/new")
    String fresh(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", TeamForm.fresh(words.today()));
        return page(actor, childId, model);
    }

    @PostMapping
    String putTogether(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var episode = open(actor, child).episode().id();
        if (forms.refusesTwin(
                errors,
                "session.team.done",
                () -> teams.putTogether(actor, form.toCommand(child, episode, words.zone())))) {
            return page(actor, childId, model);
        }
        return "redirect:/children/" + childId + "/courses";
    }

    private String page(Actor actor, String childId, Model model) {
        var child = ChildId.of(childId);
        var episode = open(actor, child);
        model.addAttribute("childId", childId);
        model.addAttribute("budget", episode.budget());
        model.addAllAttributes(choices.of(actor, child, episode.episode().id()));
        return "session/team";
    }

    private EpisodeCourses open(Actor actor, ChildId child) {
        return courses.of(actor, child).stream()
                .filter(one -> one.episode().open())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
