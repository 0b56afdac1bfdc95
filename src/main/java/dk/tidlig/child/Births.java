package dk.tidlig.child;

import dk.tidlig.access.Gate;
import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// What becomes of an unborn child: it is born, or its record ends. Courses, plans and referrals keep to the same id.
@UseCase
public class Births {
    /// Turns the record of an unborn child over: it is born.
    public record Birth(
            long version,
            LocalDate bornOn,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable Cpr cpr) {}

    /// Ends the record of a child that does not live, or is expected no more.
    ///
    /// @param on the day, when it is known
    public record End(
            long version,
            ChildView.Ending.Reason reason,
            @Nullable LocalDate on) {}

    private final Gate gate;
    private final ChildRepository children;
    private final Revision revision;
    private final ApplicationEventPublisher events;

    Births(Gate gate, ChildRepository children, Revision revision, ApplicationEventPublisher events) {
        this.gate = gate;
        this.children = children;
        this.revision = revision;
        this.events = events;
    }

    /// Turns the record of an unborn child over.
    public void born(Actor actor, ChildId child, Birth birth) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        revision.born(grant, birth);
        events.publishEvent(new ChildEvent.Born(actor.municipality(), child, birth.bornOn(), grant.stamp()));
    }

    /// Ends the record of a child that does not live, or is expected no more.
    public void end(Actor actor, ChildId child, End ending) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        revision.end(grant, ending);
        events.publishEvent(new ChildEvent.Ended(actor.municipality(), child, grant.stamp()));
    }

    /// Those of the same pregnancy that are not born yet and are expected still, in their order.
    public List<ChildId> expectedWith(Actor actor, ChildId child) {
        var grant = gate.require(actor, ChildAction.READ, child);
        return children.expectedWith(grant, child);
    }
}
