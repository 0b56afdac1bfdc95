package dk.tidlig.family.view;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.consent.ConsentId;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.OwnConsents;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.family.LogInRepository;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The family's own consents: what stands, a new one, one withdrawn. Who says it is whoever is logged in, never chosen.
@UseCase
public class OwnConsentPages {
    private final Gate gate;
    private final LogInRepository logIns;
    private final OwnConsents consents;
    private final ChildRecords children;

    OwnConsentPages(Gate gate, LogInRepository logIns, OwnConsents consents, ChildRecords children) {
        this.gate = gate;
        this.logIns = logIns;
        this.consents = consents;
        this.children = children;
    }

    /// @param choices what can be said yes to
    public record Page(String child, List<OwnConsents.Line> standing, OwnConsents.Choices choices) {
        public Page {
            standing = List.copyOf(standing);
        }
    }

    public Page page(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.SEE_OWN, child);
        return new Page(
                children.name(children.child(grant)).line(),
                consents.standing(grant, me(grant)),
                consents.choices(grant));
    }

    public void give(Actor actor, ChildId child, Recipient to, ConsentTerms terms) {
        var grant = gate.require(actor, FamilyAction.GIVE_CONSENT, child);
        consents.give(grant, me(grant), to, terms);
    }

    public void withdraw(Actor actor, ChildId child, ConsentId id) {
        var grant = gate.require(actor, FamilyAction.WITHDRAW_CONSENT, child);
        consents.withdraw(grant, me(grant), id);
    }

    /// As whom; null for the young person.
    private @Nullable KinId me(Grant grant) {
        return logIns.own(grant).orElseThrow(NotFound::new).kin();
    }
}
