package dk.tidlig.visitation.look;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.visitation.VisitationAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a group has decided to look at again.
@UseCase
public class Looks {
    private final Gate gate;
    private final Referrals referrals;
    private final LookRepository looks;
    private final ChildNaming naming;

    Looks(Gate gate, Referrals referrals, LookRepository looks, ChildNaming naming) {
        this.gate = gate;
        this.referrals = referrals;
        this.looks = looks;
        this.naming = naming;
    }

    /// @param names of those children whom the reader may know by name
    public record Due(List<Look> looks, Map<ChildId, ChildName> names) {
        public Due {
            looks = List.copyOf(looks);
            names = Map.copyOf(names);
        }
    }

    /// Those of the families the group helps that it set a day for, that day or before; the first to come first.
    public Due due(Actor actor, GroupId group, LocalDate until) {
        var scope = gate.scope(actor, VisitationAction.LIST_GROUP, "looks of group " + group);
        var children = referrals.childrenOf(actor, group);
        var due = looks.due(scope, group, children, until);
        return new Due(
                due,
                naming.names(scope, due.stream().map(Look::child).distinct().toList()));
    }
}
