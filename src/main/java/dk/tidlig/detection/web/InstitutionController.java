package dk.tidlig.detection.web;

import dk.tidlig.detection.Institution;
import dk.tidlig.detection.InstitutionId;
import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoomId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/// Daycares and schools, their rooms, and who works in them.
@Controller
@RequestMapping("/institutions")
class InstitutionController {
    /// A list that is longer is searched in.
    private static final int MOST_SHOWN = 15;

    private final Institutions institutions;
    private final Forms forms;

    InstitutionController(Institutions institutions, Forms forms) {
        this.institutions = institutions;
        this.forms = forms;
    }

    /// What is pressed, without anything to fill in.
    record Press() {}

    record NewInstitution(
            @NotBlank(message = "{detection.form.name.missing}")
            @Size(max = 120, message = "{detection.form.name.long}")
            @Nullable
            String name,

            @NotNull(message = "{detection.form.kind.missing}")
            Institution.@Nullable Kind kind) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("form", new NewInstitution(null, Institution.Kind.DAYCARE));
        return show(actor, model);
    }

    @PostMapping
    String add(Actor actor, @Valid @ModelAttribute("form") NewInstitution form, BindingResult errors, Model model) {
        return forms.refuses(
                        errors,
                        "detection.institution.added",
                        () -> institutions.add(
                                actor, Objects.requireNonNull(form.kind()), Objects.requireNonNull(form.name())))
                ? show(actor, model)
                : "redirect:/institutions";
    }

    @GetMapping("/{institution}")
    String one(
            Actor actor, @PathVariable String institution, @RequestParam(defaultValue = "") String who, Model model) {
        model.addAttribute("form", new Press());
        return show(actor, institution, who, model);
    }

    @PostMapping("/{institution}/rooms")
    String addRoom(
            Actor actor,
            @PathVariable String institution,
            @RequestParam String name,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        if (name.isBlank() || name.length() > 120) {
            errors.reject("detection.form.name.missing");
        }
        return forms.refuses(
                        errors,
                        "detection.room.added",
                        () -> institutions.addRoom(actor, InstitutionId.of(institution), name))
                ? show(actor, institution, "", model)
                : back(institution);
    }

    @PostMapping("/{institution}/staff")
    String addStaff(
            Actor actor,
            @PathVariable String institution,
            @RequestParam String room,
            @RequestParam String user,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "detection.staff.added",
                        () -> institutions.addStaff(actor, RoomId.of(room), UserId.of(user)))
                ? show(actor, institution, "", model)
                : back(institution);
    }

    @PostMapping("/{institution}/rooms/{room}/staff/{user}/end")
    String endStaff(
            Actor actor, @PathVariable String institution, @PathVariable String room, @PathVariable String user) {
        institutions.endStaff(actor, RoomId.of(room), UserId.of(user));
        return back(institution);
    }

    /// Whoever reloads what a press led to.
    @GetMapping({"/{institution}/rooms", "/{institution}/staff"})
    String again(@PathVariable String institution) {
        return back(institution);
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("institutions", institutions.places(actor));
        model.addAttribute("keeps", actor.may("detection.keep-institutions"));
        model.addAttribute("mayImport", actor.may("detection.import-roster"));
        return "detection/institutions";
    }

    private String show(Actor actor, String institution, String who, Model model) {
        boolean keeps = actor.may("detection.keep-institutions");
        model.addAttribute("institution", institutions.get(actor, InstitutionId.of(institution)));
        model.addAttribute("keeps", keeps);
        model.addAttribute("plans", actor.may("detection.plan-round"));
        if (keeps) {
            var people = institutions.raters(actor, who);
            model.addAttribute("who", who);
            model.addAttribute("more", Math.max(0, people.size() - MOST_SHOWN));
            model.addAttribute(
                    "people",
                    people.stream()
                            .limit(MOST_SHOWN)
                            .map(it -> new Choice(it.id().toString(), it.line(actor.language())))
                            .toList());
        }
        return "detection/institution";
    }

    private static String back(String institution) {
        return "redirect:/institutions/" + InstitutionId.of(institution);
    }
}
