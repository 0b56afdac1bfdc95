package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/// One course: its sessions, who gives it, and its beginning when there is a place.
@Controller
@RequestMapping("/children/{childId}/courses/{courseId}")
class CourseController {
    private final Courses courses;
    private final CoursePage page;
    private final Forms forms;
    private final Words words;

    CourseController(Courses courses, CoursePage page, Forms forms, Words words) {
        this.courses = courses;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    /// From which day a course that waited is given.
    record BeginForm(
            @NotNull(message = "{session.pages.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {}

    /// One more who gives it.
    record GiverForm(
            @NotBlank(message = "{session.pages.giver.missing}") @Nullable
            String helper) {}

    @GetMapping
    String read(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", new GiverForm(null));
        return page(actor, childId, courseId, model);
    }

    @GetMapping({"/helpers", "/helpers/{helperId}/remove"})
    String again(@PathVariable String childId, @PathVariable String courseId) {
        return to(childId, courseId);
    }

    @PostMapping("/helpers")
    String add(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") GiverForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> courses.addHelper(
                actor, ChildId.of(childId), CourseId.of(courseId), UserId.of(String.valueOf(form.helper())));
        return forms.refuses(errors, deed) ? page(actor, childId, courseId, model) : to(childId, courseId);
    }

    @PostMapping("/helpers/{helperId}/remove")
    String remove(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @PathVariable String helperId,
            @ModelAttribute("form") GiverForm form,
            BindingResult errors,
            Model model) {
        Runnable deed =
                () -> courses.removeHelper(actor, ChildId.of(childId), CourseId.of(courseId), UserId.of(helperId));
        return forms.refuses(errors, deed) ? page(actor, childId, courseId, model) : to(childId, courseId);
    }

    @GetMapping("/begin")
    String beginning(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", new BeginForm(words.today()));
        return beginPage(actor, childId, courseId, model);
    }

    @PostMapping("/begin")
    String begin(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () ->
                courses.begin(actor, ChildId.of(childId), CourseId.of(courseId), Objects.requireNonNull(form.on()));
        return forms.refuses(errors, deed) ? beginPage(actor, childId, courseId, model) : to(childId, courseId);
    }

    private String page(Actor actor, String childId, String courseId, Model model) {
        var view = courses.read(actor, ChildId.of(childId), CourseId.of(courseId));
        model.addAllAttributes(page.of(actor, ChildId.of(childId), view));
        return "session/course";
    }

    private String beginPage(Actor actor, String childId, String courseId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("course", courses.read(actor, ChildId.of(childId), CourseId.of(courseId)));
        return "session/begin";
    }

    private static String to(String childId, String courseId) {
        return "redirect:/children/" + ChildId.of(childId) + "/courses/" + CourseId.of(courseId);
    }
}
