package dk.tidlig.meeting.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.meeting.MeetingTasks;
import dk.tidlig.meeting.NetworkMeetingId;
import dk.tidlig.meeting.TaskId;
import dk.tidlig.shell.calendar.CalendarFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What one is asked to, for one's calendar; and one's tasks.
@Controller
class InvitationController {
    private final MeetingTasks tasks;
    private final CalendarFiles calendar;

    InvitationController(MeetingTasks tasks, CalendarFiles calendar) {
        this.tasks = tasks;
        this.calendar = calendar;
    }

    @GetMapping("/invitations/{id}.ics")
    ResponseEntity<byte[]> invitation(Actor actor, @PathVariable String id) {
        return calendar.answer(tasks.appointment(actor, NetworkMeetingId.of(id)));
    }

    @GetMapping("/meeting-tasks/{id}")
    String task(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("task", tasks.task(actor, TaskId.of(id)));
        return "meeting/task";
    }

    @PostMapping("/meeting-tasks/{id}/done")
    String done(Actor actor, @PathVariable String id) {
        tasks.done(actor, TaskId.of(id));
        return "redirect:/my-day";
    }
}
