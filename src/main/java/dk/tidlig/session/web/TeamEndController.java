package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.session.Answer;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.Sessions;
import dk.tidlig.session.team.Team;
import dk.tidlig.session.team.TeamCommand;
import dk.tidlig.session.team.Teams;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
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

/// What was done about a missed session, and how team and family end together.
@Controller
@RequestMapping("/children/{childId}")
class TeamEndController {
    private final Teams teams;
    private final Courses courses;
    private final Sessions sessions;
    private final Forms forms;
    private final Words words;

    TeamEndController(Teams teams, Courses courses, Sessions sessions, Forms forms, Words words) {
        this.teams = teams;
        this.courses = courses;
        this.sessions = sessions;
        this.forms = forms;
        this.words = words;
    }

    /// What was done, for the appointment that was missed.
    record ExplainForm(
            @Nullable String appointment,

            @NotBlank(message = "{session.team.explain.missing}") @Size(max = 1000) @Nullable
            String words) {}

    /// What both say.
    record EndForm(
            @NotNull(message = "{session.team.went.missing}")
            Team.@Nullable Went went,

            @NotBlank(message = "{session.team.family.missing}") @Size(max = Team.WORDS) @Nullable
            String family,

            @NotBlank(message = "{session.team.team.missing}") @Size(max = Team.WORDS) @Nullable
            String team) {}

    @GetMapping("/sessions/{sessionId}/explain")
    String explaining(Actor actor, @PathVariable String childId, @PathVariable String sessionId, Model model) {
        var missed = sessions.read(actor, ChildId.of(childId), SessionId.of(sessionId))
                .session()
                .last()
                .filter(it -> it.answer() instanceof Answer.Missed)
                .orElseThrow(NotFound::new);
        model.addAttribute("form", new ExplainForm(missed.id().toString(), null));
        return explainPage(actor, childId, sessionId, model);
    }

    @PostMapping("/sessions/{sessionId}/explain")
    String explain(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @Valid @ModelAttribute("form") ExplainForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> teams.explain(
                actor,
                new TeamCommand.Explain(
                        ChildId.of(childId),
                        SessionId.of(sessionId),
                        AppointmentId.of(String.valueOf(form.appointment())),
                        String.valueOf(form.words())));
        return forms.refuses(errors, "session.team.explain.done", deed)
                ? explainPage(actor, childId, sessionId, model)
                : "redirect:/children/" + childId + "/sessions/" + sessionId;
    }

    @GetMapping("/courses/{courseId}/end-together")
    String ending(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", new EndForm(null, null, null));
        return endPage(actor, childId, courseId, model);
    }

    @PostMapping("/courses/{courseId}/end-together")
    String end(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> teams.endTogether(
                actor,
                new TeamCommand.EndTogether(
                        ChildId.of(childId),
                        CourseId.of(courseId),
                        Objects.requireNonNull(form.went()),
                        String.valueOf(form.family()),
                        String.valueOf(form.team())));
        return forms.refuses(errors, "session.team.end.done", deed)
                ? endPage(actor, childId, courseId, model)
                : "redirect:/children/" + childId + "/courses/" + courseId;
    }

    private String explainPage(Actor actor, String childId, String sessionId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("view", sessions.read(actor, ChildId.of(childId), SessionId.of(sessionId)));
        return "session/explain";
    }

    private String endPage(Actor actor, String childId, String courseId, Model model) {
        var child = ChildId.of(childId);
        var course = CourseId.of(courseId);
        teams.of(actor, child, course).orElseThrow(NotFound::new);
        model.addAttribute("childId", childId);
        model.addAttribute("view", courses.read(actor, child, course));
        model.addAttribute(
                "wents",
                Arrays.stream(Team.Went.values())
                        .map(one -> new Choice(one.name(), words.text("session.team.went." + SessionChoices.code(one))))
                        .toList());
        return "session/end-together";
    }
}
