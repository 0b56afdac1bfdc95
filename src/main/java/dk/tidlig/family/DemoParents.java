package dk.tidlig.family;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildQuery;
import dk.tidlig.child.Children;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Passwords;
import dk.tidlig.identity.family.FamilyAccounts;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A parent's own log-in in the demonstration, where its file names one: `demo/<code>/families.yaml`.
@Component
class DemoParents implements DemoPart {
    private final Gate gate;
    private final Kin kin;
    private final LogInRepository logIns;
    private final FamilyAccounts accounts;
    private final Passwords passwords;

    DemoParents(Gate gate, Kin kin, LogInRepository logIns, FamilyAccounts accounts, Passwords passwords) {
        this.gate = gate;
        this.kin = kin;
        this.logIns = logIns;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// The children and who stands to them.
    @Component
    record Kin(Children children, Relatives relatives) {}

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load(Municipality municipality) {
        var operator = Actor.operator(municipality.id());
        for (var parent : DemoFile.of(municipality.code())) {
            kin.children().search(operator, new ChildQuery(parent.child(), 1)).rows().stream()
                    .findFirst()
                    .ifPresent(row -> give(operator, row.id(), parent));
        }
    }

    private void give(Actor operator, ChildId child, DemoFile.Parent parent) {
        var adult = adult(operator, child, parent);
        var grant = gate.require(operator, FamilyAction.INVITE, child);
        var account = accounts.make(parent.username(), parent.name(), grant.stamp());
        passwords.set(account, parent.password());
        logIns.add(grant, account.id(), adult.id(), adult.adult());
    }

    /// The one who is there already, or a new one.
    private KinView adult(Actor operator, ChildId child, DemoFile.Parent parent) {
        return find(operator, child, parent.relation()).orElseGet(() -> {
            var words = parent.name().split(" ", 2);
            var adult = AdultDetails.named(words[0], words[1]);
            kin.relatives().add(operator, child, new KinDetails(adult, parent.relation(), true, null));
            return find(operator, child, parent.relation()).orElseThrow();
        });
    }

    private Optional<KinView> find(Actor operator, ChildId child, KinRelation relation) {
        return kin.relatives().of(operator, child).kin().stream()
                .filter(it -> it.custody() && it.relation() == relation)
                .findFirst();
    }
}
