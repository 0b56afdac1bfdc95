package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Forms;
import dk.tidlig.visitation.group.MeetingId;
import dk.tidlig.visitation.group.Meetings;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The groups one sits in, and their meetings.
@Controller
@RequestMapping("/groups")
class GroupsController {
    private static final String MEETING = "/{group}/meetings/{meeting}";
    private final Meetings meetings;
    private final GroupPages pages;
    private final Forms forms;

    GroupsController(Meetings meetings, GroupPages pages, Forms forms) {
        this.meetings = meetings;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String groups(Actor actor, Model model) {
        var groups = meetings.groups(actor);
        model.addAttribute("groups", groups);
        return groups.size() == 1 ? "redirect:/groups/" + groups.getFirst().id() : "visitation/groups";
    }

    @GetMapping("/{group}")
    String group(Actor actor, @PathVariable String group, Model model) {
        var it = meetings.group(actor, GroupId.of(group));
        model.addAttribute("form", new MeetingForm(it.today().toString()));
        return pages.group(actor, it, model);
    }

    @PostMapping("/{group}/meetings")
    String open(
            Actor actor,
            @PathVariable String group,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        var id = GroupId.of(group);
        var opened = new AtomicReference<@Nullable MeetingId>();
        form.check(errors);
        if (forms.refuses(errors, () -> opened.set(meetings.open(actor, id, form.day())))) {
            return pages.group(actor, meetings.group(actor, id), model);
        }
        return "redirect:/groups/" + id + "/meetings/" + opened.get();
    }

    @GetMapping(MEETING)
    String meeting(Actor actor, @PathVariable String group, @PathVariable String meeting, Model model) {
        var held = meetings.read(actor, GroupId.of(group), MeetingId.of(meeting));
        model.addAttribute("form", PresentForm.of(held.meeting()));
        return pages.meeting(actor, held, model);
    }

    @PostMapping(MEETING + "/present")
    String present(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @Valid @ModelAttribute("form") PresentForm form,
            BindingResult errors,
            Model model) {
        var id = GroupId.of(group);
        var at = MeetingId.of(meeting);
        var present = form.users().stream().map(UserId::of).collect(Collectors.toSet());
        if (forms.refuses(
                errors,
                "visitation.group.present.done",
                () -> meetings.attend(actor, id, at, present, form.version()))) {
            return pages.meeting(actor, meetings.read(actor, id, at), model);
        }
        return "redirect:/groups/" + id + "/meetings/" + at;
    }

    @GetMapping(MEETING + "/print")
    String print(Actor actor, @PathVariable String group, @PathVariable String meeting, Model model) {
        return pages.minutes(meetings.minutes(actor, GroupId.of(group), MeetingId.of(meeting)), model);
    }
}
