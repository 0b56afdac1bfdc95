package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.group.Disqualifications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody of the group may take no part in a case; or it was a mistake.
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}/referrals/{referral}/no-part")
class NoPartController {
    private final Disqualifications disqualified;

    NoPartController(Disqualifications disqualified) {
        this.disqualified = disqualified;
    }

    /// Whoever said it of themselves is led back to the meeting: the case is theirs to read no more.
    @PostMapping
    String declare(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @PathVariable String referral,
            @RequestParam String user,
            RedirectAttributes next) {
        var who = UserId.of(user);
        disqualified.declare(actor, ReferralId.of(referral), who);
        next.addFlashAttribute("said", "visitation.group.no-part.done");
        var at = new CaseController.At(group, meeting, referral);
        return "redirect:" + (who.equals(actor.id()) ? at.meetingUrl() : at.url());
    }

    @PostMapping("/mistake")
    String mistake(
            Actor actor,
            @PathVariable String group,
            @PathVariable String meeting,
            @PathVariable String referral,
            @RequestParam String user,
            RedirectAttributes next) {
        disqualified.takeBack(actor, ReferralId.of(referral), UserId.of(user));
        next.addFlashAttribute("said", "visitation.group.no-part.mistake.done");
        return "redirect:" + new CaseController.At(group, meeting, referral).url();
    }
}
