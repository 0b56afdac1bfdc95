package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.intake.referral.Told;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Choice;
import dk.tidlig.visitation.group.Meetings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the referral tells, to those who may read it, and whom it may be about.
@Component
class CaseLines {
    private final Referrals referrals;
    private final ReferralSettlements settlements;
    private final ReferralLines lines;
    private final Programmes programmes;
    private final CaseQuorum quorum;

    CaseLines(
            Referrals referrals,
            ReferralSettlements settlements,
            ReferralLines lines,
            Programmes programmes,
            CaseQuorum quorum) {
        this.referrals = referrals;
        this.settlements = settlements;
        this.lines = lines;
        this.programmes = programmes;
        this.quorum = quorum;
    }

    void fill(Actor actor, Meetings.Held held, Referral referral, Set<UserId> kept, Model model) {
        var programme = programmes.version(referral.version()).definition();
        var told = Boolean.TRUE.equals(model.getAttribute("read"))
                ? referrals.toldIfAllowed(actor, referral.id())
                : Optional.<Told>empty();
        model.addAttribute("about", lines.about(referral));
        model.addAttribute("told", told.isPresent());
        model.addAttribute("answers", lines.of(told.map(it -> it.answers()).orElse(referral.family()), programme));
        model.addAttribute(
                "added",
                told.stream()
                        .flatMap(it -> it.amendments().stream())
                        .filter(it -> it.before() == null && it.reason() == null && it.after() != null)
                        .map(it -> it.after())
                        .toList());
        quorum.fill(programme, held, kept, model);
        boolean open = held.member() && told.isPresent() && referral.settlement() == null;
        model.addAttribute("open", open);
        model.addAttribute("likely", open ? likely(actor, referral) : List.of());
    }

    private List<Choice> likely(Actor actor, Referral referral) {
        return settlements.likely(actor, referral.id()).stream()
                .map(quorum::likely)
                .toList();
    }
}
