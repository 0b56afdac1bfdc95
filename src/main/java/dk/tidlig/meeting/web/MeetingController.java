package dk.tidlig.meeting.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.meeting.NetworkMeetingId;
import dk.tidlig.meeting.NetworkMeetings;
import dk.tidlig.meeting.web.MeetingForms.CallForm;
import dk.tidlig.meeting.web.MeetingForms.CancelForm;
import dk.tidlig.meeting.web.MeetingForms.MoveForm;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A child's network meetings: called, moved, cancelled, read.
@Controller
@RequestMapping("/children/{childId}/meetings")
class MeetingController {
    private final NetworkMeetings meetings;
    private final Forms forms;

    MeetingController(NetworkMeetings meetings, Forms forms) {
        this.meetings = meetings;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", meetings.list(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "meeting/list";
    }

    @GetMapping("/new")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", CallForm.empty());
        return showNew(actor, childId, model);
    }

    @PostMapping("/new")
    String call(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var called = new AtomicReference<NetworkMeetingId>();
        return forms.refuses(errors, "meeting.called", () -> called.set(meetings.call(actor, child, form.toCommand())))
                ? showNew(actor, childId, model)
                : "redirect:/children/" + childId + "/meetings/" + called.get();
    }

    @GetMapping("/{id}")
    String read(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        return show(actor, childId, id, model, "meeting/meeting");
    }

    @GetMapping("/{id}/move")
    String askMove(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        meetings.asked(actor, ChildId.of(childId));
        model.addAttribute("form", new MoveForm(null, null, null));
        return show(actor, childId, id, model, "meeting/move");
    }

    @PostMapping("/{id}/move")
    String move(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "meeting.moved-now",
                        () -> meetings.move(
                                actor, child, NetworkMeetingId.of(id), form.to(), Objects.requireNonNull(form.why())))
                ? show(actor, childId, id, model, "meeting/move")
                : back(childId, id);
    }

    @GetMapping("/{id}/cancel")
    String askCancel(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        meetings.asked(actor, ChildId.of(childId));
        model.addAttribute("form", new CancelForm(null));
        return show(actor, childId, id, model, "meeting/cancel");
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(
                        errors,
                        "meeting.cancelled-now",
                        () -> meetings.cancel(
                                actor, child, NetworkMeetingId.of(id), Objects.requireNonNull(form.why())))
                ? show(actor, childId, id, model, "meeting/cancel")
                : back(childId, id);
    }

    private String showNew(Actor actor, String childId, Model model) {
        model.addAttribute("choices", meetings.asked(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "meeting/new";
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
