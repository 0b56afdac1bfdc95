package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.Note;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.Sessions;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Another time for a session, and another version of its note.
@Controller
@RequestMapping("/children/{childId}/sessions/{sessionId}")
class ChangeController {
    private final Sessions sessions;
    private final SessionChoices choices;
    private final Forms forms;
    private final Words words;

    ChangeController(Sessions sessions, SessionChoices choices, Forms forms, Words words) {
        this.sessions = sessions;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
    }

    /// A note as it is sent in, with the version that was read.
    record NoteForm(
            int version,

            @NotBlank(message = "{session.pages.note.missing}") @Size(max = Note.LONGEST) @Nullable
            String words) {}

    @GetMapping("/move")
    String moving(Actor actor, @PathVariable String childId, @PathVariable String sessionId, Model model) {
        var booked = booked(actor, childId, sessionId);
        model.addAttribute("form", WhenForm.of(booked.when(), words.zone()));
        return movePage(childId, sessionId, booked, model);
    }

    @GetMapping("/{appointmentId}/moved")
    String movingAgain(@PathVariable String childId, @PathVariable String sessionId) {
        return "redirect:/children/" + ChildId.of(childId) + "/sessions/" + SessionId.of(sessionId) + "/move";
    }

    @PostMapping("/{appointmentId}/moved")
    String move(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @PathVariable String appointmentId,
            @Validated({Default.class, WhenForm.Moving.class}) @ModelAttribute("form") WhenForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> sessions.move(
                actor,
                new SessionCommand.Move(
                        ChildId.of(childId),
                        SessionId.of(sessionId),
                        AppointmentId.of(appointmentId),
                        form.toWhen(words.zone()),
                        Objects.requireNonNull(form.by()),
                        form.reason()));
        return forms.refuses(errors, deed)
                ? movePage(childId, sessionId, booked(actor, childId, sessionId), model)
                : "redirect:/children/" + childId + "/courses";
    }

    @GetMapping("/note")
    String note(Actor actor, @PathVariable String childId, @PathVariable String sessionId, Model model) {
        var view = sessions.read(actor, ChildId.of(childId), SessionId.of(sessionId));
        var note = view.session().note();
        var form = note == null ? new NoteForm(0, "") : new NoteForm(note.version(), note.words());
        return notePage(actor, childId, sessionId, form, model);
    }

    @PostMapping("/note")
    String revise(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String sessionId,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> sessions.reviseNote(
                actor,
                new SessionCommand.ReviseNote(
                        ChildId.of(childId), SessionId.of(sessionId), form.version(), String.valueOf(form.words())));
        return forms.refuses(errors, deed)
                ? notePage(actor, childId, sessionId, form, model)
                : "redirect:/children/" + childId + "/sessions/" + sessionId;
    }

    private Appointment booked(Actor actor, String childId, String sessionId) {
        return sessions.read(actor, ChildId.of(childId), SessionId.of(sessionId))
                .session()
                .booked()
                .orElseThrow(NotFound::new);
    }

    private String movePage(String childId, String sessionId, Appointment booked, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("sessionId", sessionId);
        model.addAttribute("booked", booked);
        model.addAllAttributes(choices.ofWhen());
        return "session/move";
    }

    /// After a conflict the form carries the version that stands now, so that saving again is a choice made knowingly.
    private String notePage(Actor actor, String childId, String sessionId, NoteForm form, Model model) {
        sessions.read(actor, ChildId.of(childId), SessionId.of(sessionId));
        model.addAttribute("childId", childId);
        model.addAttribute("sessionId", sessionId);
        model.addAttribute("form", form);
        model.addAttribute("mine", Map.of("words", form.words() == null ? "" : form.words()));
        model.addAttribute("labels", Map.of("words", words.text("session.pages.note")));
        return "session/note";
    }
}
