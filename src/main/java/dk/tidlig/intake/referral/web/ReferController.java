package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.referral.draft.AskedReferral;
import dk.tidlig.intake.referral.draft.ReferralDraftView;
import dk.tidlig.intake.referral.draft.ReferralDrafts;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.UUID;
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

/// A referral while it is written: where it begins, and its questions one to a page; each answer is kept before the
/// next is asked.
@Controller
@RequestMapping("/referrals")
class ReferController {
    private static final String DRAFT = "/drafts/{id:[0-9a-f-]{36}}";
    private static final String STEP = DRAFT + "/{step:whom|parent|lives|child|reasons|seen|done|consent}";

    private final ReferralDrafts drafts;
    private final AskedReferral asked;
    private final DraftPages pages;
    private final ReferralProblems problems;
    private final Forms forms;

    ReferController(
            ReferralDrafts drafts, AskedReferral asked, DraftPages pages, ReferralProblems problems, Forms forms) {
        this.drafts = drafts;
        this.asked = asked;
        this.pages = pages;
        this.problems = problems;
        this.forms = forms;
    }

    @GetMapping("/new")
    String start(Actor actor, @RequestParam(required = false) @Nullable String from, Model model) {
        drafts.askToBegin(actor);
        model.addAttribute("said", drafts.said(actor, from).orElse(null));
        model.addAttribute("from", from);
        model.addAttribute("programmes", asked.open());
        model.addAttribute("begun", pages.begun(drafts.begun(actor)));
        return "intake/referral-new";
    }

    @PostMapping("/new")
    String begin(Actor actor, @RequestParam String programme, @RequestParam(required = false) @Nullable String from) {
        return "redirect:/referrals/drafts/" + drafts.begin(actor, programme, from) + "/check";
    }

    @GetMapping(STEP)
    String show(
            Actor actor,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String then,
            Model model) {
        var draft = drafts.read(actor, UUID.fromString(id));
        var question = step(draft, step);
        var said = drafts.said(actor, draft.id(), question).orElse(null);
        model.addAttribute("form", FilledForm.of(draft.answers(), question, said));
        return pages.step(draft, question, then, model);
    }

    @PostMapping(STEP)
    String answer(
            Actor actor,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String then,
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            Model model) {
        var draft = drafts.read(actor, UUID.fromString(id));
        var question = step(draft, step);
        var answer = problems.read(
                form, question, draft.answers().unborn(), draft.version().definition(), errors);
        if (forms.refuses(errors, () -> drafts.answer(actor, draft.id(), answer.orElseThrow()))) {
            return pages.step(draft, question, then, model);
        }
        return "redirect:" + pages.after(draft, question, then);
    }

    @GetMapping(DRAFT + "/check")
    String check(Actor actor, @PathVariable String id, Model model) {
        var draft = drafts.read(actor, UUID.fromString(id));
        var sent = draft.sent();
        if (sent != null) {
            return "redirect:/referrals/" + sent + "/sent";
        }
        if (!draft.missing().isEmpty()) {
            return "redirect:" + pages.url(draft, draft.missing().getFirst());
        }
        model.addAttribute("form", new SendReferralForm(null));
        return pages.check(draft, drafts.isHere(actor, draft.id()), model);
    }

    @PostMapping(DRAFT + "/check")
    String send(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute("form") SendReferralForm form,
            BindingResult errors,
            Model model) {
        var draft = UUID.fromString(id);
        if (forms.refuses(errors, () -> drafts.send(actor, draft))) {
            return pages.check(drafts.read(actor, draft), drafts.isHere(actor, draft), model);
        }
        return "redirect:/referrals/drafts/" + id + "/check";
    }

    @PostMapping(DRAFT + "/discard")
    String discard(Actor actor, @PathVariable String id) {
        drafts.discard(actor, UUID.fromString(id));
        return "redirect:/referrals/new";
    }

    private static ReferralStep step(ReferralDraftView draft, String path) {
        return ReferralStep.of(path).filter(draft.asked()::contains).orElseThrow(NotFound::new);
    }
}
