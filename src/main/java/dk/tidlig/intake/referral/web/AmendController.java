package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
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

/// Changes one answer of a referral that was sent, with the reason why.
@Controller
@RequestMapping("/referrals/{id:[0-9a-f-]{36}}/amend/{step:parent|lives|child|reasons|seen|done|consent}")
class AmendController {
    private final Referrals referrals;
    private final Programmes programmes;
    private final ReferralStepPages pages;
    private final ReferralProblems problems;
    private final Forms forms;

    AmendController(
            Referrals referrals,
            Programmes programmes,
            ReferralStepPages pages,
            ReferralProblems problems,
            Forms forms) {
        this.referrals = referrals;
        this.programmes = programmes;
        this.pages = pages;
        this.problems = problems;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        var told = referrals.told(actor, ReferralId.of(id));
        model.addAttribute("form", FilledForm.of(told.answers(), step(step)));
        return page(actor, id, step, null, model);
    }

    @PostMapping
    String amend(
            Actor actor,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            Model model) {
        var referral = referrals.read(actor, ReferralId.of(id));
        var programme = programmes.version(referral.version()).definition();
        var answer = problems.read(form, step(step), referral.family().unborn(), programme, errors);
        if (ReferralForm.empty(form.reason())) {
            errors.rejectValue("reason", "intake.referral.error.reason");
        }
        if (forms.refuses(
                errors,
                "intake.referral.amended",
                () -> referrals.amend(
                        actor, referral.id(), version, answer.orElseThrow(), Objects.requireNonNull(form.reason())))) {
            return page(actor, id, step, version, model);
        }
        return "redirect:/referrals/" + id;
    }

    /// @param seen the revision that a form shown again was begun with; null for one that begins from what stands now
    private String page(Actor actor, String id, String step, @Nullable Long seen, Model model) {
        var referral = referrals.read(actor, ReferralId.of(id));
        var programme = programmes.version(referral.version()).definition();
        pages.fill(step(step), referral.family(), programme, model);
        model.addAttribute("version", seen == null ? referral.revision() : seen);
        pages.stands(step(step), referrals.told(actor, referral.id()).answers(), programme, model);
        model.addAttribute("url", "/referrals/" + id + "/amend/" + step);
        model.addAttribute("backUrl", "/referrals/" + id);
        model.addAttribute("amending", true);
        return "intake/referral-step";
    }

    private static ReferralStep step(String path) {
        return ReferralStep.of(path).orElseThrow(NotFound::new);
    }
}
