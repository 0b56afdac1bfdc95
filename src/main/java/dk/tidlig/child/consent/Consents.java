package dk.tidlig.child.consent;

import dk.tidlig.access.Gate;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/// What the family has said yes to, and no to again.
@UseCase
public class Consents {
    private final Gate gate;
    private final ConsentKeeping keeping;
    private final ConsentPages pages;

    Consents(Gate gate, ConsentKeeping keeping, ConsentPages pages) {
        this.gate = gate;
        this.keeping = keeping;
        this.pages = pages;
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
        keeping.give(grant, it);
    }

    /// Withdraws a consent, whoever of the family gave it: from this second it opens nothing.
    ///
    /// @param by who withdraws it; null for the young person
    public void withdraw(Actor actor, ChildId child, ConsentId id, @Nullable KinId by, ConsentWay way) {
        var grant = gate.require(actor, ConsentAction.WITHDRAW_CONSENT, child);
        keeping.withdraw(grant, id, by, way);
    }
}
