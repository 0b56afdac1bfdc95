package dk.tidlig.session.place;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.CourseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Places in daycares, kept for a child from its family training on.
@UseCase
public class KeptPlaces {
    private final Gate gate;
    private final PlaceRecords records;
    private final PlaceSteps steps;
    private final DaycareStaff staff;
    private final PlaceKeepers keepers;

    KeptPlaces(Gate gate, PlaceRecords records, PlaceSteps steps, DaycareStaff staff, PlaceKeepers keepers) {
        this.gate = gate;
        this.keepers = keepers;
        this.staff = staff;
        this.records = records;
        this.steps = steps;
    }

    public List<KeptPlace> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, PlaceAction.PLACE_READ, child);
        return records.of(grant);
    }

    /// Whether the actor keeps places for a child in that training.
    public boolean keepsFor(Actor actor, ChildId child, CourseId training) {
        var grant = gate.require(actor, PlaceAction.PLACE_READ, child);
        return keepers.keeps(grant, training);
    }

    /// The daycares that can keep a place for a child in that training: those with a number of places and a method.
    public List<Offer> daycares(Actor actor, ChildId child) {
        gate.require(actor, PlaceAction.PLACE_KEEP, child);
        return steps.daycares();
    }

    /// Reserves a place from the day after the training, or waits in the queue when there is none.
    ///
    /// @param within so many days after its first day the place lapses
    /// @throws Refused when one is kept there already, or the training is others'
    public KeptPlace.Standing reserve(Actor actor, ChildId child, CourseId course, OfferId daycare, int within) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        keepers.refuseUnlessTheirs(grant, course);
        return steps.reserve(grant, course, daycare, within);
    }

    /// What lapsed is offered to this one, who is next.
    public void offerOn(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.offerOn(grant, theirs(grant, place));
    }

    /// The daycare's own reads from now on what it goes on from. Handed over again, it is somebody else's to take over.
    ///
    /// @throws Refused when that person is not trained in the method today
    public void handOver(Actor actor, ChildId child, UUID place, KeptPlace.HandOver handOver) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.handOver(grant, theirs(grant, place), handOver);
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

    /// The start follows the training's end.
    public void move(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.move(grant, theirs(grant, place));
    }

    /// The family declines, or nobody started in time; the place is free for the next.
    ///
    /// @throws Refused when the child has started: then it stops
    public void letGo(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_KEEP, child);
        steps.letGo(grant, theirs(grant, place));
    }

    /// The child has stopped in the daycare. Nothing else frees a place that it has started in: not the training's end,
    /// and not the end of the child's course.
    ///
    /// @throws Refused unless the actor is the daycare's, or keeps the place
    public void stop(Actor actor, ChildId child, UUID place) {
        var grant = gate.require(actor, PlaceAction.PLACE_TAKE, child);
        var it = records.find(grant, place).orElseThrow(NotFound::new);
        if (!staff.goesOn(it, actor.id())) {
            keepers.refuseUnlessTheirs(grant, it.course());
        }
        steps.become(grant, it, KeptPlace.Standing.STARTED, KeptPlace.Standing.ENDED);
    }

    /// What the actor can do with a place: a page asks before it shows the buttons.
    ///
    /// @param keeps hand over, move, let go, offer on
    /// @param takes say that the child has started
    /// @param stops say that it has stopped
    public record Hands(boolean keeps, boolean takes, boolean stops) {}

    public Hands hands(Actor actor, KeptPlace place) {
        var grant = gate.require(actor, PlaceAction.PLACE_READ, place.child());
        boolean keeps = keepers.keeps(grant, place.course());
        boolean goesOn = staff.goesOn(place, actor.id());
        return new Hands(
                keeps && place.standing() != KeptPlace.Standing.STARTED,
                goesOn && place.standing() == KeptPlace.Standing.HANDED_OVER,
                (keeps || goesOn) && place.standing() == KeptPlace.Standing.STARTED);
    }

    /// Where a place that waits stands in the daycare's queue, and how many places are taken there.
    public record Queue(int number, int taken) {}

    public Optional<Queue> queue(Actor actor, KeptPlace place) {
        gate.require(actor, PlaceAction.PLACE_READ, place.child());
        return place.standing() == KeptPlace.Standing.QUEUED
                ? Optional.of(new Queue(records.number(place), records.taken(place.offer())))
                : Optional.empty();
    }

    private UUID theirs(Grant grant, UUID place) {
        keepers.refuseUnlessTheirs(
                grant, records.find(grant, place).orElseThrow(NotFound::new).course());
        return place;
    }
}
