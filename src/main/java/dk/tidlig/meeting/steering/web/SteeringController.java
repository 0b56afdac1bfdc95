package dk.tidlig.meeting.steering.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.steering.SteeringGroups;
import dk.tidlig.meeting.steering.SteeringMeetingId;
import dk.tidlig.meeting.steering.SteeringPage;
import dk.tidlig.meeting.steering.SteeringPointId;
import dk.tidlig.meeting.steering.web.SteeringForms.CallForm;
import dk.tidlig.meeting.steering.web.SteeringForms.DecideForm;
import dk.tidlig.meeting.steering.web.SteeringForms.RaiseForm;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;

/// Steering groups: the agenda that members make, the meetings, the decisions and what came of them.
@Controller
@RequestMapping("/steering")
class SteeringController {
    private final SteeringGroups steering;
    private final Forms forms;
    private final Words words;

    SteeringController(SteeringGroups steering, Forms forms, Words words) {
        this.steering = steering;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String groups(Actor actor, Model model) {
        var groups = steering.groups(actor);
        model.addAttribute("groups", groups);
        return groups.size() == 1 ? "redirect:/steering/" + groups.getFirst().id() : "steering/groups";
    }

    @GetMapping("/{group}")
    String group(Actor actor, @PathVariable String group, Model model) {
        model.addAttribute("form", new RaiseForm(null));
        return show(actor, group, model);
    }

    @PostMapping("/{group}/points")
    String raise(
            Actor actor,
            @PathVariable String group,
            @Valid @ModelAttribute("form") RaiseForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "meeting.steering.raised-now",
                        () -> steering.raise(
                                actor,
                                GroupId.of(group),
                                Objects.requireNonNull(form.words()).strip()))
                ? show(actor, group, model)
                : back(group);
    }

    @GetMapping("/{group}/call")
    String askCall(Actor actor, @PathVariable String group, Model model) {
        model.addAttribute("form", new CallForm(words.today()));
        return showIn(actor, group, model, "steering/call");
    }

    @PostMapping("/{group}/meetings")
    String call(
            Actor actor,
            @PathVariable String group,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "meeting.called",
                        () -> steering.call(actor, GroupId.of(group), Objects.requireNonNull(form.on())))
                ? showIn(actor, group, model, "steering/call")
                : back(group);
    }

    @PostMapping("/{group}/meetings/{meeting}/present")
    String attend(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @RequestParam(required = false) @Nullable List<String> present) {
        Set<UserId> there =
                present == null ? Set.of() : present.stream().map(UserId::of).collect(Collectors.toSet());
        steering.attend(actor, GroupId.of(group), SteeringMeetingId.of(meeting), there);
        return back(group);
    }

    @GetMapping("/{group}/points/{point}/decide")
    String askDecide(Actor actor, @PathVariable String group, @PathVariable String point, Model model) {
        model.addAttribute("form", new DecideForm(null, null, null, null));
        return showDecide(actor, group, point, model);
    }

    @PostMapping("/{group}/points/{point}/decide")
    String decide(
            Actor actor,
            @PathVariable String group,
            @PathVariable String point,
            @Valid @ModelAttribute("form") DecideForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "meeting.steering.decided-now",
                        () -> steering.decide(
                                actor,
                                GroupId.of(group),
                                SteeringPointId.of(point),
                                SteeringMeetingId.of(Objects.requireNonNull(form.meeting())),
                                form.toCommand()))
                ? showDecide(actor, group, point, model)
                : back(group);
    }

    @PostMapping("/{group}/points/{point}/done")
    String done(Actor actor, @PathVariable String group, @PathVariable String point) {
        steering.done(actor, GroupId.of(group), SteeringPointId.of(point));
        return back(group);
    }

    private String showDecide(Actor actor, String group, String point, Model model) {
        var page = steering.page(actor, GroupId.of(group));
        model.addAttribute("point", point);
        model.addAttribute(
                "meetings",
                page.meetings().stream()
                        .filter(it -> !it.cancelled())
                        .map(it -> new Choice(it.id(), words.date(it.on())))
                        .toList());
        return shown(page, model, "steering/decide");
    }

    private String show(Actor actor, String group, Model model) {
        return showIn(actor, group, model, "steering/group");
    }

    private String showIn(Actor actor, String group, Model model, String view) {
        return shown(steering.page(actor, GroupId.of(group)), model, view);
    }

    private static String shown(SteeringPage page, Model model, String view) {
        model.addAttribute("page", page);
        return view;
    }

    private static String back(String group) {
        return "redirect:/steering/" + group;
    }
}
