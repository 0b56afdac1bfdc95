package dk.tidlig.episode.moving;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;

/// A family moves away: its course is offered to the other municipality. Until that one accepts nothing is changed
/// here,
/// and whoever is responsible stays so.
@UseCase
public class Departures {
    private final Gate gate;
    private final MovingRules rules;
    private final MovingPages pages;
    private final MovingPackage packages;
    private final DepartureSteps steps;

    Departures(Gate gate, MovingRules rules, MovingPages pages, MovingPackage packages, DepartureSteps steps) {
        this.gate = gate;
        this.rules = rules;
        this.pages = pages;
        this.packages = packages;
        this.steps = steps;
    }

    /// What was offered, and what came along.
    public MovingPage page(Actor actor, ChildId child) {
        var grant = gate.require(actor, MovingAction.READ_MOVING, child);
        return pages.page(grant);
    }

    /// The form is asked for.
    public MovingChoices asked(Actor actor, ChildId child) {
        gate.door(actor, MovingAction.OFFER_MOVING, child);
        var grant = gate.require(actor, MovingAction.READ_MOVING, child);
        return pages.choices(grant, packages.kinds(grant));
    }

    /// @throws Refused when it may not go there, the basis does not carry it, or it is offered already
    public MovingId offer(Actor actor, ChildId child, OfferMoving it) {
        var grant = gate.require(actor, MovingAction.OFFER_MOVING, child);
        var to = rules.receiver(grant, it.to());
        var basis = rules.basis(it.basis());
        var grounds = MovingRules.grounds(it.grounds());
        rules.requireKinds(grant, it);
        var course = rules.course(grant, it);
        return steps.offer(grant, to.id(), it, packages.pack(grant, it, course, basis, grounds));
    }

    /// @throws Refused when it was answered meanwhile
    public void takeBack(Actor actor, ChildId child, MovingId id) {
        var grant = gate.require(actor, MovingAction.OFFER_MOVING, child);
        steps.takeBack(grant, id);
    }

    /// What became of the actor's own offers in these days, also when the child is not theirs any more.
    public List<MovingPage.Answer> answered(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "answers to courses that I offered");
        return pages.answered(scope, child -> gate.wouldAllow(actor, MovingAction.READ_MOVING, child));
    }

    /// Ends what nobody answered in time.
    public void expire(Actor actor) {
        var scope = gate.scope(actor, MovingAction.LIST_ARRIVALS, "offers that nobody answered");
        steps.expire(scope);
    }
}
