package dk.tidlig.child;

import dk.tidlig.access.Gate;
import dk.tidlig.child.record.Amendments;
import dk.tidlig.child.record.HomeRecord;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Set;

/// What was amended in a child's record.
@UseCase
public class Revisions {
    private static final Set<String> WHERE = Set.of("address", "locality");
    private final Gate gate;
    private final Amendments amendments;
    private final HomeRecord homes;

    Revisions(Gate gate, Amendments amendments, HomeRecord homes) {
        this.gate = gate;
        this.amendments = amendments;
        this.homes = homes;
    }

    /// By whom, from what to what, the newest first. Where a home is protected, the addresses and places that stood are
    /// left out too.
    public List<Amendment> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, ChildAction.READ_HISTORY, child);
        boolean hide = homes.of(grant).stream().anyMatch(home -> home.protectedAddress());
        return amendments.of(grant).stream()
                .map(one -> hide && WHERE.contains(one.field()) ? one.masked() : one)
                .toList();
    }
}
