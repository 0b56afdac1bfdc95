package dk.tidlig.measure.instrument.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.instrument.Certification;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is certified in what.
@Controller
@RequestMapping("/certifications")
class CertificationController {
    private final Certifications certifications;
    private final Forms forms;
    private final Words words;

    CertificationController(Certifications certifications, Forms forms, Words words) {
        this.certifications = certifications;
        this.forms = forms;
        this.words = words;
    }

    /// Somebody's certification as it is sent in.
    record CertifyForm(
            @NotNull(message = "{measure.certify.user.missing}") @Nullable
            UUID user,

            @NotBlank(message = "{measure.certify.code.missing}") @Nullable
            String code,

            @NotNull(message = "{measure.certify.from.missing}")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("form", new CertifyForm(null, null, words.today(), null));
        return show(actor, model);
    }

    @PostMapping
    String certify(Actor actor, @Valid @ModelAttribute("form") CertifyForm form, BindingResult errors, Model model) {
        return forms.refusesTwin(errors, "measure.certify.saved", () -> {
                    var until = form.until();
                    certifications.certify(
                            actor,
                            new UserId(Objects.requireNonNull(form.user())),
                            Objects.requireNonNull(form.code()),
                            Objects.requireNonNull(form.from()),
                            until == null ? null : until.plusDays(1));
                })
                ? show(actor, model)
                : "redirect:/certifications";
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable String id, RedirectAttributes told) {
        certifications.end(actor, Certification.id(id));
        told.addFlashAttribute("flash", words.text("measure.certify.ended"));
        return "redirect:/certifications";
    }

    private String show(Actor actor, Model model) {
        var page = certifications.page(actor);
        var none = Stream.of(new Choice("", words.text("measure.certify.choose")));
        model.addAttribute("page", page);
        model.addAttribute(
                "colleagues",
                Stream.concat(
                                none,
                                page.colleagues().stream()
                                        .map(it -> new Choice(it.id().toString(), it.line(actor.language()))))
                        .toList());
        model.addAttribute(
                "codes", page.codes().stream().map(it -> new Choice(it, it)).toList());
        return "measure/certifications";
    }
}
