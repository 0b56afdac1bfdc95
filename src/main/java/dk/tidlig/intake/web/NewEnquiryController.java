package dk.tidlig.intake.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.written.ReadyWritten;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A professional asks on behalf of a family: one page, two minutes.
@Controller
@RequestMapping("/enquiries/new")
class NewEnquiryController {
    private final Enquiries enquiries;
    private final ReadyWritten written;
    private final NewEnquiryPages pages;
    private final Forms forms;

    NewEnquiryController(Enquiries enquiries, ReadyWritten written, NewEnquiryPages pages, Forms forms) {
        this.enquiries = enquiries;
        this.written = written;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String form(
            Actor actor,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var open = pages.open();
        if (open.isEmpty() && actor.may(IntakeAction.REFER.code())) {
            return "redirect:/referrals/new";
        }
        if (programme == null && open.size() != 1) {
            model.addAttribute("programmes", open);
            model.addAttribute("from", from);
            return "intake/new-choose";
        }
        var asked = pages.asked(programme);
        var own = asked.channel(actor.profession()).isPresent() ? actor.profession() : null;
        model.addAttribute(
                "form",
                from == null ? NewEnquiryForm.empty(own) : NewEnquiryForm.of(own, from, written.prefill(actor, from)));
        return pages.fill(asked, List.of(), model);
    }

    @PostMapping
    String send(
            Actor actor,
            @RequestParam(required = false) @Nullable String programme,
            @Valid @ModelAttribute("form") NewEnquiryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var asked = pages.asked(programme);
        form.check(asked, errors);
        if (forms.refusesTwin(errors, () -> submit(actor, form, asked))) {
            return pages.fill(asked, likely(actor, form, asked, errors), model);
        }
        next.addFlashAttribute("sent", true);
        return "redirect:/enquiries/own";
    }

    private void submit(Actor actor, NewEnquiryForm form, ProgrammeDefinition asked) {
        var from = form.from();
        if (Typed.empty(from)) {
            enquiries.submit(actor, form.toCommand(asked));
        } else {
            written.submit(actor, form.toCommand(asked), String.valueOf(from));
        }
    }

    private List<Likeness> likely(
            Actor actor, NewEnquiryForm form, ProgrammeDefinition programme, BindingResult errors) {
        boolean asked = form.child() != null
                || errors.getGlobalErrors().stream()
                        .anyMatch(error -> IntakeRefusal.LIKELY_KNOWN.key().equals(error.getCode()));
        return asked ? enquiries.likely(actor, form.asked(programme)) : List.of();
    }
}
