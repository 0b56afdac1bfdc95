package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.relaylog.meeting.EntryId;
import dk.tidlig.relaylog.meeting.Meetings;
import dk.tidlig.relaylog.page.LogPage;
import dk.tidlig.relaylog.web.MeetingForms.CorrectForm;
import dk.tidlig.relaylog.web.MeetingForms.MeetingForm;
import dk.tidlig.relaylog.web.MeetingForms.PlaceForm;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is written in a log: a whole meeting on one screen, one's own concern, a correction.
@Controller
@RequestMapping("/children/{childId}/relay-log")
class MeetingController {
    private final Meetings meetings;
    private final LogShown shown;
    private final Forms forms;
    private final Words words;

    MeetingController(Meetings meetings, LogShown shown, Forms forms, Words words) {
        this.meetings = meetings;
        this.shown = shown;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/meeting")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", MeetingForm.fresh(words.today()));
        return meeting(actor, ChildId.of(childId), Map.of(), model);
    }

    /// Concerns and earlier agreements stand in parameters of their own: `place-<n>`, `words-<n>` and `became-<id>`.
    @PostMapping("/meeting")
    String write(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam Map<String, String> answers,
            Model model) {
        var child = ChildId.of(childId);
        var spoken = shown.pages().spoken(actor, child);
        form.judge(errors);
        return forms.refusesTwin(
                        errors,
                        "relaylog.meeting.written",
                        () -> meetings.write(actor, child, form.toCommand(spoken, answers)))
                ? meeting(actor, child, answers, model)
                : LogShown.back(child);
    }

    private String meeting(Actor actor, ChildId child, Map<String, String> answers, Model model) {
        shown.put(shown.pages().read(actor, child), model);
        model.addAttribute("spoken", shown.pages().spoken(actor, child));
        model.addAttribute("answers", answers);
        return "relaylog/meeting";
    }

    @GetMapping("/concern")
    String askPlace(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new PlaceForm(null, null));
        return place(actor, ChildId.of(childId), model);
    }

    @PostMapping("/concern")
    String place(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refusesTwin(
                        errors,
                        "relaylog.concern.placed",
                        () -> meetings.place(
                                actor, child, Objects.requireNonNull(form.value()), RelayForms.orNothing(form.words())))
                ? place(actor, child, model)
                : LogShown.back(child);
    }

    private String place(Actor actor, ChildId child, Model model) {
        shown.put(shown.pages().read(actor, child), model);
        model.addAttribute("spoken", shown.pages().spoken(actor, child));
        return "relaylog/concern";
    }

    @GetMapping("/entries/{entryId}/correct")
    String askCorrect(Actor actor, @PathVariable String childId, @PathVariable String entryId, Model model) {
        var line = line(shown.pages().read(actor, ChildId.of(childId)), entryId);
        var entry = line.entry();
        model.addAttribute("form", new CorrectForm(entry.words(), entry.who(), entry.due()));
        return correct(actor, ChildId.of(childId), entryId, model);
    }

    @PostMapping("/entries/{entryId}/correct")
    String correct(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String entryId,
            @Valid @ModelAttribute("form") CorrectForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var entry = EntryId.of(entryId);
        return forms.refuses(
                        errors, "relaylog.corrected", () -> meetings.correct(actor, child, entry, form.toCommand()))
                ? correct(actor, child, entryId, model)
                : LogShown.back(child);
    }

    private String correct(Actor actor, ChildId child, String entryId, Model model) {
        shown.pages().spoken(actor, child);
        var page = shown.pages().read(actor, child);
        shown.put(page, model);
        model.addAttribute("line", line(page, entryId));
        return "relaylog/correct";
    }

    private static LogPage.StoryLine line(LogPage page, String entryId) {
        var id = EntryId.of(entryId);
        return page.story().stream()
                .filter(it -> it.entry().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
