package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Referrals after they were sent: what waits for one's group, what became of one's own, and one of them.
@Controller
@RequestMapping("/referrals")
class ReferralsController {
    private static final String ONE = "/{id:[0-9a-f-]{36}}";
    private final Referrals referrals;
    private final ReferralSettlements settlements;
    private final ReferralOrigins origins;
    private final ReferralPages pages;
    private final Forms forms;

    ReferralsController(
            Referrals referrals,
            ReferralSettlements settlements,
            ReferralOrigins origins,
            ReferralPages pages,
            Forms forms) {
        this.referrals = referrals;
        this.settlements = settlements;
        this.origins = origins;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        if (!actor.may(IntakeAction.LIST.code())) {
            return "redirect:/referrals/own";
        }
        model.addAttribute("mayRefer", actor.may(IntakeAction.REFER.code()));
        return pages.list(referrals.waiting(actor), model);
    }

    @GetMapping("/own")
    String own(Actor actor, @RequestParam(defaultValue = "1") String page, Model model) {
        int at = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        model.addAttribute("mayRefer", actor.may(IntakeAction.REFER.code()));
        return pages.own(referrals.sent(actor, at), at, referrals.sentTotal(actor), model);
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("form", new MoreForm(null));
        return show(actor, ReferralId.of(id), model);
    }

    @GetMapping(ONE + "/sent")
    String sent(Actor actor, @PathVariable String id, Model model) {
        return pages.sent(referrals.read(actor, ReferralId.of(id)), model);
    }

    @PostMapping(ONE + "/more")
    String more(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") MoreForm form,
            BindingResult errors,
            Model model) {
        var referral = ReferralId.of(id);
        if (forms.refuses(
                errors,
                "intake.referral.more.done",
                () -> referrals.addWords(actor, referral, Objects.requireNonNull(form.more())))) {
            return show(actor, referral, model);
        }
        return "redirect:/referrals/" + id;
    }

    /// Whoever sent it is asked once more; for others, and when it was settled meanwhile, it is shown as it is.
    @GetMapping(ONE + "/withdraw")
    String askToWithdraw(Actor actor, @PathVariable String id, Model model) {
        var referral = referrals.read(actor, ReferralId.of(id));
        if (referral.settlement() != null || !referral.received().by().equals(actor.id())) {
            return "redirect:/referrals/" + id;
        }
        return pages.withdraw(referral, model);
    }

    @PostMapping(ONE + "/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute("form") MoreForm form,
            BindingResult errors,
            Model model) {
        var referral = ReferralId.of(id);
        if (forms.refuses(errors, "intake.referral.withdraw.done", () -> settlements.withdraw(actor, referral))) {
            return show(actor, referral, model);
        }
        return "redirect:/referrals/own";
    }

    /// One more child of the same pregnancy.
    @PostMapping(ONE + "/another")
    String another(Actor actor, @PathVariable String id) {
        return "redirect:/children/" + settlements.another(actor, ReferralId.of(id));
    }

    private String show(Actor actor, ReferralId id, Model model) {
        var told = referrals.toldIfAllowed(actor, id);
        model.addAttribute("origin", told.flatMap(it -> origins.of(actor, id)).orElse(null));
        return pages.one(actor, referrals.read(actor, id), told.orElse(null), model);
    }
}
