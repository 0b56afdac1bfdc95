package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.calendar.CalendarFiles;
import dk.tidlig.visitation.group.MeetingChanges;
import dk.tidlig.visitation.group.MeetingId;
import dk.tidlig.visitation.group.Meetings;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A group's meeting moved or cancelled, and its file for a calendar.
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}")
class MeetingChangeController {
    private final Meetings meetings;
    private final MeetingChanges changes;
    private final CalendarFiles calendar;
    private final Forms forms;
    private final Words words;

    MeetingChangeController(
            Meetings meetings, MeetingChanges changes, CalendarFiles calendar, Forms forms, Words words) {
        this.meetings = meetings;
        this.changes = changes;
        this.calendar = calendar;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/change")
    String ask(Actor actor, @PathVariable String group, @PathVariable String meeting, Model model) {
        model.addAttribute("form", new MeetingChangeForm(null, null, null));
        return show(actor, group, meeting, model);
    }

    @PostMapping("/change")
    String change(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @Valid @ModelAttribute("form") MeetingChangeForm form,
            BindingResult errors,
            Model model) {
        var id = GroupId.of(group);
        if (form.lacksDay()) {
            errors.rejectValue("on", "wrong", words.text("visitation.form.day.wrong"));
        }
        return forms.refuses(
                        errors,
                        "visitation.group.change.done",
                        () -> changes.change(
                                actor,
                                id,
                                MeetingId.of(meeting),
                                form.to(),
                                Objects.requireNonNull(form.why()).strip()))
                ? show(actor, group, meeting, model)
                : "redirect:/groups/" + group;
    }

    @GetMapping("/meeting.ics")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String group, @PathVariable String meeting) {
        return calendar.answer(changes.invitation(actor, GroupId.of(group), MeetingId.of(meeting)));
    }

    private String show(Actor actor, String group, String meeting, Model model) {
        var held = meetings.changing(actor, GroupId.of(group), MeetingId.of(meeting));
        model.addAttribute("held", held);
        model.addAttribute("url", "/groups/" + group + "/meetings/" + meeting);
        model.addAttribute(
                "whats",
                List.of(
                        new Choice("MOVE", words.text("visitation.group.change.move")),
                        new Choice("CANCEL", words.text("visitation.group.change.cancel"))));
        return "visitation/change";
    }
}
