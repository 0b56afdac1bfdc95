package dk.tidlig.session.place;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.CourseId;
import java.util.List;
import java.util.UUID;

/// Places in daycares, kept for a child from its family training on.
@UseCase
public class KeptPlaces {
    private final Gate gate;
    private final PlaceRecords records;
    private final PlaceSteps steps;
    private final DaycareStaff staff;

    KeptPlaces(Gate gate, PlaceRecords records, PlaceSteps steps, DaycareStaff staff) {
        this.gate = gate;
        this.staff = staff;
        this.records = records;
        this.steps = steps;
    }

    public List<KeptPlace> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, PlaceAction.PLACE_READ, child);
        return records.of(grant);
    }

    /// The daycares that can keep a place for a child in that training: those with a number of places and a method.
    public List<Offer> daycares(Actor actor, ChildId child) {
        gate.require(actor, PlaceAction.PLACE_KEEP, child);
        return steps.daycares();
    }

    /// Reserves a place from the day after the training, or waits in the queue when there is none.
    ///
    /// @param within so many days after its first day the place lapses
    /// @throws Refused when one is kept there already
    public KeptPlace.Standing reserve(Actor actor, ChildId child, CourseId course, OfferId daycare, int within) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        return steps.reserve(grant, course, daycare, within);
    }

    /// What lapsed is offered to this one, who is next.
    public void offerOn(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.offerOn(grant, place);
    }

    /// The daycare's own reads from now on what it goes on from. Handed over again, it is somebody else's to take over.
    ///
    /// @throws Refused when that person is not trained in the method today
    public void handOver(Actor actor, ChildId child, UUID place, KeptPlace.HandOver handOver) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.handOver(grant, place, handOver);
    }

    /// The child has started in the daycare.
    ///
    /// @throws Refused unless the actor is whoever it was handed over to, or a trained stand-in from the same unit
    public void takeOver(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_TAKE, child);
        var it = records.find(grant, place).orElseThrow(NotFound::new);
        staff.refuseUnlessTheirs(it, actor.id());
        steps.become(grant, it, KeptPlace.Standing.HANDED_OVER, KeptPlace.Standing.STARTED);
    }

    /// Whether the actor says that the child has started: a page asks before it shows the button.
    public boolean takesOver(Actor actor, KeptPlace place) {
        gate.require(actor, PlaceAction.PLACE_READ, place.child());
        return place.standing() == KeptPlace.Standing.HANDED_OVER && staff.goesOn(place, actor.id());
    }

    /// The start follows the training's end.
    public void move(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.move(grant, place);
    }

    /// The family declines, or nobody started in time; the place is free for the next.
    public void letGo(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.letGo(grant, place);
    }
}
