package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.Answer;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.Attendance;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.Sessions;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;

/// One session: did it take place? Held, missed or cancelled. An answer names the appointment it is about, so that it
/// cannot hit another that took its place.
@Controller
@RequestMapping("/children/{childId}/sessions/{sessionId}")
class SessionController {
    private final Sessions sessions;
    private final Attendance attendance;
    private final SessionPage page;
    private final Forms forms;

    SessionController(Sessions sessions, Attendance attendance, SessionPage page, Forms forms) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.page = page;
        this.forms = forms;
    }

    /// Why a session did not take place.
    record MissForm(
            @NotNull(message = "{session.pages.missed.missing}")
            Answer.Missed.@Nullable Kind kind,

            @Size(max = 500) @Nullable String note) {}

    /// Who cancelled, and why.
    record CancelForm(
            @NotNull(message = "{session.pages.asked-by.missing}")
            Answer.@Nullable AskedBy by,

            @Size(max = 500) @Nullable String reason) {}

    @GetMapping
    String read(Actor actor, @PathVariable String childId, @PathVariable String sessionId, Model model) {
        return page.show(actor, childId, sessionId, Map.of(), model);
    }

    /// A form that came back with mistakes stands at the address it was sent to: whoever reads that again sees the
    /// page.
    @GetMapping({"/{appointmentId}/held", "/{appointmentId}/missed", "/{appointmentId}/cancelled"})
    String again(@PathVariable String childId, @PathVariable String sessionId) {
        return "redirect:/children/" + ChildId.of(childId) + "/sessions/" + SessionId.of(sessionId);
    }

    @PostMapping("/{appointmentId}/held")
    String held(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @PathVariable String appointmentId,
            @Valid @ModelAttribute("held") HeldForm form,
            BindingResult errors,
            @RequestParam Map<String, String> answers,
            Model model) {
        Runnable deed = () -> attendance.hold(
                actor,
                new SessionCommand.Hold(
                        ChildId.of(childId),
                        SessionId.of(sessionId),
                        AppointmentId.of(appointmentId),
                        form.toMeeting(answers)));
        return forms.refuses(errors, "session.pages.held.done", deed)
                ? page.show(actor, childId, sessionId, answers, model)
                : courses(childId);
    }

    @PostMapping("/{appointmentId}/missed")
    String missed(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @PathVariable String appointmentId,
            @Valid @ModelAttribute("missed") MissForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> attendance.miss(
                actor,
                new SessionCommand.Miss(
                        ChildId.of(childId),
                        SessionId.of(sessionId),
                        AppointmentId.of(appointmentId),
                        Objects.requireNonNull(form.kind()),
                        form.note()));
        return forms.refuses(errors, deed) ? page.show(actor, childId, sessionId, Map.of(), model) : courses(childId);
    }

    @PostMapping("/{appointmentId}/cancelled")
    String cancelled(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @PathVariable String appointmentId,
            @Valid @ModelAttribute("cancelled") CancelForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> sessions.cancel(
                actor,
                new SessionCommand.Cancel(
                        ChildId.of(childId),
                        SessionId.of(sessionId),
                        AppointmentId.of(appointmentId),
                        Objects.requireNonNull(form.by()),
                        form.reason()));
        return forms.refuses(errors, deed) ? page.show(actor, childId, sessionId, Map.of(), model) : courses(childId);
    }

    private static String courses(String childId) {
        return "redirect:/children/" + childId + "/courses";
    }
}
