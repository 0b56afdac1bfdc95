package dk.tidlig.meeting.web;

import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.meeting.MeetingRoom;
import dk.tidlig.meeting.NetworkMeetingId;
import dk.tidlig.meeting.NetworkMeetings;
import dk.tidlig.meeting.web.MeetingForms.BeginForm;
import dk.tidlig.meeting.web.MeetingForms.EndForm;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A network meeting under way: begun with those present, ended with what came of it.
@Controller
@RequestMapping("/children/{childId}/meetings/{id}")
class RoomController {
    private final NetworkMeetings meetings;
    private final MeetingRoom room;
    private final Sharings sharings;
    private final Forms forms;

    RoomController(NetworkMeetings meetings, MeetingRoom room, Sharings sharings, Forms forms) {
        this.meetings = meetings;
        this.room = room;
        this.sharings = sharings;
        this.forms = forms;
    }

    @GetMapping("/begin")
    String askBegin(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("form", new BeginForm(null, "", null, null, null));
        return showBegin(actor, childId, id, model);
    }

    @PostMapping("/begin")
    String begin(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "meeting.begun",
                        () -> room.begin(actor, child, NetworkMeetingId.of(id), form.toCommand()))
                ? showBegin(actor, childId, id, model)
                : back(childId, id);
    }

    @GetMapping("/end")
    String askEnd(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("form", new EndForm(null, null, null, null, null, null, null, null, null, null));
        return showEnd(actor, childId, id, model);
    }

    @PostMapping("/end")
    String end(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "meeting.ended",
                        () -> room.end(actor, child, NetworkMeetingId.of(id), form.toCommand()))
                ? showEnd(actor, childId, id, model)
                : back(childId, id);
    }

    private String showBegin(Actor actor, String childId, String id, Model model) {
        var child = ChildId.of(childId);
        room.door(actor, child);
        model.addAttribute("choices", sharings.asked(actor, child));
        return show(actor, childId, id, model, "meeting/begin");
    }

    private String showEnd(Actor actor, String childId, String id, Model model) {
        room.door(actor, ChildId.of(childId));
        model.addAttribute("choices", meetings.asked(actor, ChildId.of(childId)));
        return show(actor, childId, id, model, "meeting/end");
    }

    private String show(Actor actor, String childId, String id, Model model, String view) {
        model.addAttribute("page", meetings.page(actor, ChildId.of(childId), NetworkMeetingId.of(id)));
        model.addAttribute("childId", childId);
        return view;
    }

    private static String back(String childId, String id) {
        return "redirect:/children/" + childId + "/meetings/" + id;
    }
}
