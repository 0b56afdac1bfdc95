package dk.tidlig.administration.web;

import static dk.tidlig.administration.web.UserForms.NEEDED;

import dk.tidlig.administration.GroupView;
import dk.tidlig.administration.Groups;
import dk.tidlig.administration.ServedLocalities;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Groups, their seats and members.
@Controller
@RequestMapping("/administration/groups")
class GroupsController {
    private final Groups groups;
    private final ServedLocalities served;
    private final GroupPages pages;
    private final Forms forms;

    GroupsController(Groups groups, ServedLocalities served, GroupPages pages, Forms forms) {
        this.groups = groups;
        this.served = served;
        this.pages = pages;
        this.forms = forms;
    }

    /// A group as it is written in the form.
    record GroupForm(
            LocalGroup.@NotNull(message = NEEDED) Kind kind,
            @NotBlank(message = NEEDED) @Size(max = 120) String name,
            @Nullable List<String> seats,
            boolean ended,
            long version) {
        static GroupForm of(GroupView view) {
            var group = view.group();
            return new GroupForm(
                    group.kind(), group.name(), List.copyOf(group.seats()), group.ended(), group.version());
        }

        TreeSet<String> wanted() {
            return seats == null ? new TreeSet<>() : new TreeSet<>(seats);
        }
    }

    /// Somebody who comes into a group.
    record MemberForm(
            @NotBlank(message = NEEDED) String user,
            boolean chair,
            @Nullable String standInFor,

            @NotNull(message = NEEDED) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from) {
        @Nullable
        UUID replaced() {
            var id = UserForms.orNull(standInFor);
            return id == null ? null : GroupId.of(id).value();
        }
    }

    /// The towns and settlements that a group serves.
    ///
    /// @param before those it served when the form was opened
    record ServedForm(
            @Nullable List<String> localities, @Nullable List<String> before) {
        TreeSet<String> wanted() {
            return localities == null ? new TreeSet<>() : new TreeSet<>(localities);
        }

        TreeSet<String> seen() {
            return before == null ? new TreeSet<>() : new TreeSet<>(before);
        }
    }

    /// Somebody who leaves a group.
    record LeaveForm(
            @NotNull(message = NEEDED) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate lastDay,

            long version) {}

    @GetMapping
    String list(Actor actor, Model model) {
        return pages.list(actor, groups.list(actor), model);
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        groups.askToCreate(actor);
        model.addAttribute("form", new GroupForm(LocalGroup.Kind.LOCAL, "", List.of(), false, 0));
        return pages.create(actor, model);
    }

    @PostMapping
    String create(Actor actor, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model) {
        var id = new AtomicReference<GroupId>();
        return forms.refuses(errors, () -> id.set(groups.create(actor, form.kind(), form.name(), form.wanted())))
                ? pages.create(actor, model)
                : "redirect:/administration/groups/" + id.get();
    }

    @GetMapping("/{id}")
    String group(Actor actor, @PathVariable("id") String id, Model model) {
        model.addAttribute("served", served.of(actor, GroupId.of(id)));
        return pages.group(actor, groups.read(actor, GroupId.of(id)), model);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable("id") String id,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> groups.change(
                                actor, GroupId.of(id), form.name(), form.wanted(), form.ended(), form.version()))
                ? group(actor, id, model)
                : back(id);
    }

    @PostMapping("/{id}/localities")
    String serve(
            Actor actor,
            @PathVariable("id") String id,
            @ModelAttribute("servedForm") ServedForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(errors, () -> served.serve(actor, GroupId.of(id), form.seen(), form.wanted()))
                ? group(actor, id, model)
                : back(id);
    }

    @PostMapping("/{id}/members")
    String add(
            Actor actor,
            @PathVariable("id") String id,
            @Valid @ModelAttribute("memberForm") MemberForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> groups.addMember(
                                actor,
                                GroupId.of(id),
                                UserId.of(form.user()),
                                form.chair(),
                                form.replaced(),
                                form.from()))
                ? group(actor, id, model)
                : back(id);
    }

    @PostMapping("/{id}/members/{member}/end")
    String end(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("member") String member,
            @Valid @ModelAttribute("leaveForm") LeaveForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> groups.endMember(
                                actor, GroupId.of(id), GroupId.of(member).value(), form.lastDay(), form.version()))
                ? group(actor, id, model)
                : back(id);
    }

    private static String back(String id) {
        return "redirect:/administration/groups/" + GroupId.of(id);
    }
}
