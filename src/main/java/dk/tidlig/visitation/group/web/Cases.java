package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.visitation.group.Disqualifications;
import dk.tidlig.visitation.group.GroupVisitations;
import dk.tidlig.visitation.group.Meetings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// One case at a meeting: a referral of the meeting's own group.
@Component
class Cases {
    private final Meetings meetings;
    private final Referrals referrals;
    private final GroupVisitations visitations;
    private final Disqualifications disqualified;
    private final CasePages pages;

    Cases(
            Meetings meetings,
            Referrals referrals,
            GroupVisitations visitations,
            Disqualifications disqualified,
            CasePages pages) {
        this.meetings = meetings;
        this.referrals = referrals;
        this.visitations = visitations;
        this.disqualified = disqualified;
        this.pages = pages;
    }

    /// @param form what was sent in, or null on the first look
    /// @param read whether the reader asks to read why the family is referred
    String show(Actor actor, CaseController.At at, @Nullable CaseForm form, boolean read, Model model) {
        var held = meetings.read(actor, at.ofGroup(), at.ofMeeting());
        var referral = referrals.read(actor, at.ofReferral());
        if (!referral.group().equals(held.group().id())) {
            throw new NotFound();
        }
        if (form == null) {
            model.addAttribute("form", CaseForm.empty(referral.revision(), actor));
        }
        model.addAttribute("read", read);
        return pages.one(
                actor,
                held,
                referral,
                visitations.of(actor, referral.id()),
                disqualified.of(actor, referral.id()),
                model);
    }

    GroupVisitations.Decided decide(Actor actor, CaseController.At at, CaseForm form) {
        return visitations.decide(
                actor,
                at.ofMeeting(),
                at.ofReferral(),
                Objects.requireNonNullElse(form.version(), -1L),
                form.toCommand());
    }
}
