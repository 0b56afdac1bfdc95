package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.Sessions;
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

/// Books the next session of a course.
@Controller
@RequestMapping("/children/{childId}/courses/{courseId}/book")
class BookingController {
    private final Sessions sessions;
    private final Courses courses;
    private final SessionChoices choices;
    private final Forms forms;
    private final Words words;

    BookingController(Sessions sessions, Courses courses, SessionChoices choices, Forms forms, Words words) {
        this.sessions = sessions;
        this.courses = courses;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String childId, @PathVariable String courseId, Model model) {
        model.addAttribute("form", WhenForm.fresh(words.today()));
        return page(actor, childId, courseId, model);
    }

    @PostMapping
    String book(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String courseId,
            @Valid @ModelAttribute("form") WhenForm form,
            BindingResult errors,
            Model model) {
        if (forms.refusesTwin(
                errors, "session.pages.book.done", () -> sessions.book(actor, command(childId, courseId, form)))) {
            return page(actor, childId, courseId, model);
        }
        return "redirect:/children/" + childId + "/courses";
    }

    private SessionCommand.Book command(String childId, String courseId, WhenForm form) {
        return new SessionCommand.Book(ChildId.of(childId), CourseId.of(courseId), form.toWhen(words.zone()));
    }

    private String page(Actor actor, String childId, String courseId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("course", courses.read(actor, ChildId.of(childId), CourseId.of(courseId)));
        model.addAllAttributes(choices.ofWhen());
        return "session/book";
    }
}
