package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.Attendance;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.Note;
import dk.tidlig.session.Present;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.When;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/// Enters a session that took place without being booked.
@Controller
@RequestMapping("/children/{childId}/courses/{courseId}/enter")
class EnterController {
    private final Attendance attendance;
    private final Courses courses;
    private final SessionParts parts;
    private final Forms forms;
    private final Words words;

    EnterController(Attendance attendance, Courses courses, SessionParts parts, Forms forms, Words words) {
        this.attendance = attendance;
        this.courses = courses;
        this.parts = parts;
        this.forms = forms;
        this.words = words;
    }

    /// When it was, who was there, and what came of it.
    record EnterForm(
            @NotNull(message = "{session.pages.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @NotNull(message = "{session.pages.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
            LocalTime time,

            @NotNull(message = "{session.pages.minutes.missing}")
            @Min(value = 5, message = "{session.pages.minutes.wrong}")
            @Max(value = 1440, message = "{session.pages.minutes.wrong}")
            @Nullable
            Integer minutes,

            @NotNull(message = "{session.pages.mode.missing}")
            When.@Nullable Mode mode,

            @Size(max = When.PLACE) @Nullable String place,

            @NotEmpty(message = "{session.pages.present.missing}") @Nullable
            Set<Present> present,

            @Size(max = 200) @Nullable String others,
            @Size(max = Note.LONGEST) @Nullable String note) {
        When when(ZoneId zone) {
            var start = Objects.requireNonNull(day)
                    .atTime(Objects.requireNonNull(time))
                    .atZone(zone);
            return new When(start.toInstant(), Objects.requireNonNull(minutes), Objects.requireNonNull(mode), place);
        }

        SessionCommand.Meeting meeting(Map<String, String> answers) {
            return new SessionCommand.Meeting(Objects.requireNonNull(present), others, note, answers);
        }
    }

    @GetMapping
    String form(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", new EnterForm(words.today(), null, 60, null, null, Set.of(), null, null));
        return page(actor, childId, courseId, Map.of(), model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") EnterForm form,
            BindingResult errors,
            @RequestParam Map<String, String> answers,
            Model model) {
        Runnable deed = () -> attendance.enter(
                actor,
                new SessionCommand.Enter(
                        ChildId.of(childId), CourseId.of(courseId), form.when(words.zone()), form.meeting(answers)));
        return forms.refusesTwin(errors, "session.pages.held.done", deed)
                ? page(actor, childId, courseId, answers, model)
                : "redirect:/children/" + ChildId.of(childId) + "/courses";
    }

    private String page(Actor actor, String childId, String courseId, Map<String, String> answers, Model model) {
        var child = ChildId.of(childId);
        var view = courses.read(actor, child, CourseId.of(courseId));
        model.addAttribute("childId", childId);
        model.addAttribute("course", view);
        model.addAllAttributes(parts.choices());
        model.addAllAttributes(parts.model(actor, child, view.course().episode(), answers));
        return "session/enter";
    }
}
