package dk.tidlig.child.consent;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/// What the family has said yes to, and no to again.
@UseCase
public class Consents {
    private final Gate gate;
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final ConsentPages pages;
    private final Giver giver;

    Consents(Gate gate, ConsentRepository consents, ConsentRules rules, ConsentPages pages, Giver giver) {
        this.gate = gate;
        this.consents = consents;
        this.rules = rules;
        this.pages = pages;
        this.giver = giver;
    }

    public ConsentPage page(Actor actor, ChildId child) {
        var grant = gate.require(actor, ConsentAction.READ_CONSENT, child);
        return pages.page(grant);
    }

    /// The form is asked for.
    public ConsentChoices asked(Actor actor, ChildId child) {
        gate.door(actor, ConsentAction.NOTE_CONSENT, child);
        var grant = gate.require(actor, ConsentAction.READ_CONSENT, child);
        return pages.choices(grant);
    }

    /// Notes what one of the family has said yes to; said again it stands anew, with its new day.
    ///
    /// @throws Refused when that one cannot give it
    public void give(Actor actor, ChildId child, GiveConsent it) {
        var grant = gate.require(actor, ConsentAction.NOTE_CONSENT, child);
        var rule = rule();
        if (it.on().isAfter(pages.today())) {
            throw new Refused(ConsentRefusal.CONSENT_IN_THE_FUTURE);
        }
        boolean known = rule.data().containsKey(it.terms().data())
                && rule.purposes().containsKey(it.terms().purpose());
        if (!known || it.to().isEmpty() || !it.to().stream().allMatch(pages::isSomebody)) {
            throw new Refused(ConsentRefusal.CONSENT_TO_NOTHING);
        }
        giver.require(grant, rule, it.giver(), it.on());
        it.to().stream().distinct().forEach(to -> consents.add(grant, to, it));
    }

    /// Withdraws a consent, whoever of the family gave it: from this second it opens nothing.
    ///
    /// @param by who withdraws it; null for the young person
    public void withdraw(Actor actor, ChildId child, ConsentId id, @Nullable KinId by, ConsentWay way) {
        var grant = gate.require(actor, ConsentAction.WITHDRAW_CONSENT, child);
        var it = find(grant, id);
        giver.require(grant, rule(), by, pages.today());
        if (!it.stands() || consents.withdraw(grant, it, by, way) == 0) {
            throw new Refused(ConsentRefusal.CONSENT_OVER);
        }
    }

    private Consent find(Grant grant, ConsentId id) {
        return consents.find(grant, id, true).orElseThrow(NotFound::new);
    }

    private ConsentRule rule() {
        return rules.here().orElseThrow(() -> new Refused(ConsentRefusal.CONSENT_NOT_SET_UP));
    }
}
