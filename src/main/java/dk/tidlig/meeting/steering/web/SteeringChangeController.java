package dk.tidlig.meeting.steering.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.meeting.steering.SteeringChanges;
import dk.tidlig.meeting.steering.SteeringMeetingId;
import dk.tidlig.meeting.steering.web.SteeringForms.ChangeForm;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.calendar.CalendarFiles;
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

/// A steering group's meeting moved or cancelled, and its file for a calendar.
@Controller
@RequestMapping("/steering/{group}/meetings/{meeting}")
class SteeringChangeController {
    private final SteeringChanges changes;
    private final CalendarFiles calendar;
    private final Forms forms;
    private final Words words;

    SteeringChangeController(SteeringChanges changes, CalendarFiles calendar, Forms forms, Words words) {
        this.changes = changes;
        this.calendar = calendar;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/change")
    String ask(Actor actor, @PathVariable String group, @PathVariable String meeting, Model model) {
        model.addAttribute("form", new ChangeForm(null, null, null));
        return show(actor, group, meeting, model);
    }

    @PostMapping("/change")
    String change(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model) {
        if (form.lacksDay()) {
            errors.rejectValue("on", "missing", words.text("meeting.form.day.missing"));
        }
        return forms.refuses(
                        errors,
                        "meeting.steering.changed-now",
                        () -> changes.change(
                                actor,
                                GroupId.of(group),
                                SteeringMeetingId.of(meeting),
                                form.to(),
                                Objects.requireNonNull(form.why()).strip()))
                ? show(actor, group, meeting, model)
                : "redirect:/steering/" + group;
    }

    @GetMapping("/meeting.ics")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String group, @PathVariable String meeting) {
        return calendar.answer(changes.invitation(actor, GroupId.of(group), SteeringMeetingId.of(meeting)));
    }

    private String show(Actor actor, String group, String meeting, Model model) {
        model.addAttribute("held", changes.changing(actor, GroupId.of(group), SteeringMeetingId.of(meeting)));
        model.addAttribute("back", "/steering/" + group);
        model.addAttribute("url", "/steering/" + group + "/meetings/" + meeting);
        model.addAttribute(
                "whats",
                List.of(
                        new Choice("MOVE", words.text("meeting.steering.change.move")),
                        new Choice("CANCEL", words.text("meeting.steering.change.cancel"))));
        return "steering/change";
    }
}
