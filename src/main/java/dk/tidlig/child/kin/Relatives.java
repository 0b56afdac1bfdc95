package dk.tidlig.child.kin;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.ChildAction;
import dk.tidlig.child.record.HomeRecord;
import dk.tidlig.child.record.KinRecord;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;

/// The adults around a child, who has custody, and in which homes the child lives.
@UseCase
public class Relatives {
    private final Gate gate;
    private final KinRecord kin;
    private final HomeRecord homes;

    Relatives(Gate gate, KinRecord kin, HomeRecord homes) {
        this.gate = gate;
        this.kin = kin;
        this.homes = homes;
    }

    public Family of(Actor actor, ChildId child) {
        var grant = gate.require(actor, ChildAction.READ, child);
        return new Family(kin.of(grant), homes.of(grant));
    }

    /// A form that changes what is kept about a family is asked for.
    public void askToAmend(Actor actor, ChildId child) {
        gate.door(actor, ChildAction.AMEND, child);
    }

    /// Adds an adult. One who is here already by the same number is used again.
    ///
    /// @throws dk.tidlig.kernel.Refused when the adult is kin already, or a field is not kept
    public KinId add(Actor actor, ChildId child, KinDetails details) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        return kin.add(grant, details);
    }

    /// Adds an adult that is here already, as of a sister or brother.
    public KinId addKnown(Actor actor, ChildId child, AdultId adult, KinRelation relation, boolean custody) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        return kin.addKnown(grant, adult, relation, custody);
    }

    /// @param version the version that was amended
    /// @throws dk.tidlig.kernel.Stale when another has amended it since
    public void amend(Actor actor, ChildId child, KinId id, long version, KinDetails details) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        kin.amend(grant, id, version, details);
    }

    /// The adult is not around the child any more. What was known stays in the history.
    public void end(Actor actor, ChildId child, KinId id) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        kin.end(grant, id);
    }

    /// Keeps one of the two homes. Whoever lifts the protection of an address can read it from then on, so it takes the
    /// right to, and is noted as such a look.
    ///
    /// @param version the version that was amended; 0 when there was no such home
    public void keepHome(Actor actor, ChildId child, int place, long version, HomeDetails details) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        if (!details.protectedAddress() && homes.isProtected(grant, place)) {
            gate.require(actor, ChildAction.READ_PROTECTED_ADDRESS, child);
        }
        homes.keep(grant, place, version, details);
    }

    /// The town or settlement that was said of the family's home; what is known of it already stays.
    public void liveIn(Actor actor, ChildId child, String locality) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        homes.liveIn(grant, locality);
    }

    /// A protected address, to whoever must know it for the work. The look is noted as such.
    public String protectedAddress(Actor actor, ChildId child, int place) {
        var grant = gate.require(actor, ChildAction.READ_PROTECTED_ADDRESS, child);
        return homes.address(grant, place).orElseThrow(NotFound::new);
    }
}
