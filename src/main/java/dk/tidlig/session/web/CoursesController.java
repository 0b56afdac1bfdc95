package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.EndCourse;
import dk.tidlig.session.EpisodeCourses;
import dk.tidlig.session.team.Teams;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The offers a child's family is given: the list, a new one, the end of one.
@Controller
@RequestMapping("/children/{childId}/courses")
class CoursesController {
    private final Courses courses;
    private final SessionChoices choices;
    private final Teams teams;
    private final Forms forms;
    private final Words words;

    CoursesController(Courses courses, SessionChoices choices, Teams teams, Forms forms, Words words) {
        this.courses = courses;
        this.choices = choices;
        this.teams = teams;
        this.forms = forms;
        this.words = words;
    }

    /// The end of a course, as it is sent in.
    record EndForm(
            @NotNull(message = "{session.pages.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotNull(message = "{session.pages.ending.missing}")
            Course.Ending.@Nullable Reason reason,

            @Size(max = 1000) @Nullable String note) {}

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("episodes", courses.of(actor, ChildId.of(childId)));
        return "session/courses";
    }

    @GetMapping("/new")
    String fresh(
            Actor actor,
            @PathVariable String childId,
            @RequestParam(required = false) @Nullable String action,
            Model model) {
        var aim = action == null
                ? null
                : courses.planned(actor, ChildId.of(childId), PlannedActionId.of(action))
                        .orElse(null);
        model.addAttribute("form", StartForm.fresh(words.today(), actor, aim == null ? null : action, aim));
        return startPage(actor, childId, model);
    }

    @PostMapping
    String start(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var episode = open(actor, childId).episode().id();
        if (forms.refusesTwin(
                errors,
                "session.pages.start.done",
                () -> courses.start(actor, form.toCommand(child, episode, words.today())))) {
            return startPage(actor, childId, model);
        }
        return "redirect:/children/" + childId + "/courses";
    }

    @GetMapping("/{courseId}/end")
    String ending(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", new EndForm(words.today(), null, null));
        return endPage(actor, childId, courseId, model);
    }

    @PostMapping("/{courseId}/end")
    String end(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(errors, () -> courses.end(actor, command(childId, courseId, form)))) {
            return endPage(actor, childId, courseId, model);
        }
        return "redirect:/children/" + childId + "/courses";
    }

    private static EndCourse command(String childId, String courseId, EndForm form) {
        return new EndCourse(
                ChildId.of(childId),
                CourseId.of(courseId),
                Objects.requireNonNull(form.on()),
                Objects.requireNonNull(form.reason()),
                form.note());
    }

    private String startPage(Actor actor, String childId, Model model) {
        var episode = open(actor, childId);
        model.addAttribute("childId", childId);
        model.addAttribute("budget", episode.budget());
        model.addAttribute(
                "byTeam",
                !teams.offers(actor, ChildId.of(childId), episode.episode().id())
                        .isEmpty());
        model.addAllAttributes(choices.ofStart(
                courses.options(actor, ChildId.of(childId), episode.episode().id()), actor.language()));
        return "session/start";
    }

    private String endPage(Actor actor, String childId, String courseId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("course", courses.read(actor, ChildId.of(childId), CourseId.of(courseId)));
        model.addAttribute("reasons", choices.reasons());
        return "session/end";
    }

    private EpisodeCourses open(Actor actor, String childId) {
        return courses.of(actor, ChildId.of(childId)).stream()
                .filter(one -> one.episode().open())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
