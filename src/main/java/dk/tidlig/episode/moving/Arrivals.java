package dk.tidlig.episode.moving;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A family moves here: what another municipality offers is opened, and accepted or declined.
@UseCase
public class Arrivals {
    private final Gate gate;
    private final ArrivalRepository arrivals;
    private final ArrivalPages pages;
    private final TakeOver takeOver;
    private final HandOver handOver;

    Arrivals(Gate gate, ArrivalRepository arrivals, ArrivalPages pages, TakeOver takeOver, HandOver handOver) {
        this.gate = gate;
        this.arrivals = arrivals;
        this.pages = pages;
        this.takeOver = takeOver;
        this.handOver = handOver;
    }

    /// That families move here, from where and since when; not who they are.
    public List<MovingPage.Arriving> waiting(Actor actor) {
        var scope = gate.scope(actor, MovingAction.LIST_ARRIVALS, "families that move here");
        return pages.waiting(scope);
    }

    /// Opens it: the trail notes who did.
    public ArrivalPage open(Actor actor, MovingId id) {
        var grant = gate.require(actor, MovingAction.OPEN_ARRIVAL, Set.of(), id.number());
        var it = arrivals.find(grant, id).orElseThrow(NotFound::new);
        return pages.page(grant, it);
    }

    /// What came along with a child that is here.
    public ArrivalPage brought(Actor actor, ChildId child, MovingId id) {
        var grant = gate.require(actor, MovingAction.READ_MOVING, child);
        var it = arrivals.of(grant).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return pages.page(grant, it);
    }

    /// Takes the course over: in one moment it is closed there and opened here.
    ///
    /// @throws Refused when it was answered or taken back meanwhile, or likely duplicates were not looked at
    public ChildId accept(Actor actor, MovingId id, AcceptMoving command) {
        var grant = gate.require(actor, MovingAction.ANSWER_ARRIVAL);
        var it = requireWaiting(grant, id);
        handOver.leave(grant, it.from(), id);
        return takeOver.take(grant, it, command);
    }

    /// The course stays where it is, and what was sent is gone.
    public void decline(Actor actor, MovingId id, @Nullable String why) {
        var grant = gate.require(actor, MovingAction.ANSWER_ARRIVAL);
        if (why == null || why.isBlank()) {
            throw new Refused(MovingRefusal.MOVING_WITHOUT_REASON);
        }
        var it = requireWaiting(grant, id);
        handOver.stay(grant, it.from(), id, why.strip());
        arrivals.end(id, MovingState.DECLINED, grant.at());
    }

    private Arrival requireWaiting(Grant grant, MovingId id) {
        var it = arrivals.find(grant, id).orElseThrow(NotFound::new);
        if (it.state() == MovingState.EXPIRED || (it.state() == MovingState.OFFERED && !it.waits(grant.at()))) {
            throw new Refused(MovingRefusal.MOVING_EXPIRED);
        }
        if (it.state() != MovingState.OFFERED) {
            throw new Refused(MovingRefusal.MOVING_ANSWERED);
        }
        return it;
    }
}
