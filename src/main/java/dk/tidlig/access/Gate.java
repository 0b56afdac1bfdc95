package dk.tidlig.access;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.AuditTrail;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Decides, and writes the audit entry in the same transaction, or throws: [NotFound] to an outsider, who must not
/// learn
/// whether the child is here; [Refused] with 403 to an insider without the right. A denied try is written down in a
/// transaction of its own, so that it stays.
@Component
public class Gate {
    /// Whoever may read every child of the municipality is told "you may not", not "there is no such child".
    private static final String INSIDER = "child.read";

    private static final String EMERGENCY = "emergency";

    /// The one module whose deeds are a family's, whatever the rules of others say.
    private static final String FAMILY = "family";

    private record Around(UserId who, ChildId child) {}

    private record Opened(UserId who, ChildId child) {}

    private final AuditTrail trail;
    private final List<Circle> circles;
    private final Clock clock;
    private final ObjectProvider<WriteWitness> witnesses;
    private final TransactionTemplate apart;

    Gate(
            AuditTrail trail,
            List<Circle> circles,
            Clock clock,
            ObjectProvider<WriteWitness> witnesses,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.circles = circles;
        this.clock = clock;
        this.witnesses = witnesses;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// A deed on a child that is here.
    public Grant require(Actor actor, Action action, ChildId child) {
        admit(actor, action, child);
        return let(actor, action, child);
    }

    /// A deed that brings a child here: nothing about it is known yet.
    public Grant requireNew(Actor actor, Action action, ChildId child) {
        return onNobody(actor, action, child);
    }

    /// A deed on no child: the catalogue, a user, a programme.
    public Grant require(Actor actor, Action action) {
        return onNobody(actor, action, null);
    }

    /// A deed in something that is no child, to which the actor stands in these ways: a group's list, its meeting.
    ///
    /// @param what as it is noted
    public Grant require(Actor actor, Action action, Set<Relation> standing, String what) {
        if (allows(actor, action, standing)) {
            witness(action);
            trail.record(entry(actor, action, null, OwnDay.note(Criterion.masked(what)), AuditEntry.Outcome.ALLOWED));
            return new Grant(actor, action, null, clock.instant());
        }
        deny(actor, action, null);
        throw isInsider(actor, standing) ? new Refused(AccessRefusal.MAY_NOT) : new NotFound();
    }

    /// The same where children are in it, whom the deed shows or touches: a note for each.
    public Grant require(
            Actor actor, Action action, Set<Relation> standing, String what, Collection<ChildId> children) {
        var grant = require(actor, action, standing, what);
        trail.record(entry(actor, action, null, null, AuditEntry.Outcome.ALLOWED), children);
        return grant;
    }

    /// A list or a search. What was searched for is written down.
    ///
    /// @param criterion the search as it is noted; CPR numbers in it are masked here
    public Scope scope(Actor actor, Action action, String criterion) {
        bound(actor);
        var reach = actor.reach(action.code());
        boolean all = actor.kind() != Actor.Kind.FAMILY && allows(actor, action, Set.of());
        if (!all && reach.isEmpty()) {
            deny(actor, action, null);
            throw new Refused(AccessRefusal.MAY_NOT);
        }
        trail.record(entry(actor, action, null, OwnDay.note(Criterion.masked(criterion)), AuditEntry.Outcome.ALLOWED));
        return new Scope(actor, all, all ? Set.of() : childrenAround(actor));
    }

    /// One deed on many children, by one who is entrusted with all (an import): a note for each.
    public Grant requireForAll(Actor actor, Action action, Collection<ChildId> children) {
        bound(actor);
        if (!allows(actor, action, Set.of())) {
            deny(actor, action, null);
            throw new Refused(AccessRefusal.MAY_NOT);
        }
        witness(action);
        trail.record(entry(actor, action, null, null, AuditEntry.Outcome.ALLOWED), children);
        return new Grant(actor, action, null, clock.instant());
    }

    /// The form of a deed is asked for: nothing is granted, and only a refusal is written down.
    public void door(Actor actor, Action action) {
        if (!allows(actor, action, Set.of())) {
            deny(actor, action, null);
            throw new Refused(AccessRefusal.MAY_NOT);
        }
    }

    /// The same of a deed on a child that is here.
    public void door(Actor actor, Action action, ChildId child) {
        admit(actor, action, child);
    }

    /// Whether a button makes sense; nothing is granted and nothing written down.
    public boolean wouldAllow(Actor actor, Action action, ChildId child) {
        return allows(actor, action, relations(actor, child)) || isOpened(actor, action, child);
    }

    /// The codes of what the actor's roles let them do with the child, as they stand to it now: for showing buttons.
    public Set<String> rights(Actor actor, ChildId child) {
        var relations = relations(actor, child);
        boolean near = Rules.isAround(relations) || relations.contains(Relation.PARTICIPANT);
        var own = actor.rights().entrySet().stream()
                .filter(right -> near || right.getValue() == Reach.ALL)
                .map(Map.Entry::getKey);
        return Stream.concat(own, opened(actor, child).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void admit(Actor actor, Action action, ChildId child) {
        if (!isHere(child)) {
            deny(actor, action, child);
            throw new NotFound();
        }
        var relations = relations(actor, child);
        if (!allows(actor, action, relations) && !isOpened(actor, action, child)) {
            deny(actor, action, child);
            throw isInsider(actor, relations) ? new Refused(AccessRefusal.MAY_NOT) : new NotFound();
        }
    }

    private Grant onNobody(Actor actor, Action action, @Nullable ChildId child) {
        if (!allows(actor, action, Set.of())) {
            deny(actor, action, child);
            throw new Refused(AccessRefusal.MAY_NOT);
        }
        return let(actor, action, child);
    }

    private static boolean isInsider(Actor actor, Set<Relation> relations) {
        return !relations.isEmpty()
                || actor.reach(INSIDER).filter(Reach.ALL::equals).isPresent();
    }

    private void witness(Action action) {
        if (action.kind() == AuditEntry.Kind.WRITE) {
            Reading.ends();
            witnesses.orderedStream().forEach(WriteWitness::beforeWriting);
        }
    }

    private Grant let(Actor actor, Action action, @Nullable ChildId child) {
        witness(action);
        trail.record(entry(actor, action, child, null, AuditEntry.Outcome.ALLOWED));
        return new Grant(actor, action, child, clock.instant());
    }

    private void deny(Actor actor, Action action, @Nullable ChildId child) {
        apart.executeWithoutResult(
                transaction -> trail.record(entry(actor, action, child, null, AuditEntry.Outcome.DENIED)));
    }

    private boolean allows(Actor actor, Action action, Set<Relation> relations) {
        bound(actor);
        if (actor.kind() == Actor.Kind.FAMILY && !action.module().equals(FAMILY)) {
            return false;
        }
        return action.rule().allows(new Circumstances(actor, action.code(), relations));
    }

    private static void bound(Actor actor) {
        if (!actor.municipality().equals(Tenant.current())) {
            throw new IllegalStateException("the actor acts for another municipality than the one bound");
        }
    }

    private boolean isHere(ChildId child) {
        return Reading.once(child, () -> circles.stream().anyMatch(circle -> circle.knows(child)));
    }

    private Set<Relation> relations(Actor actor, ChildId child) {
        return Reading.once(new Around(actor.id(), child), () -> asked(actor, child));
    }

    /// Whether somebody passed on what this deed reads. Nothing is ever written by it.
    private boolean isOpened(Actor actor, Action action, ChildId child) {
        return action.kind() == AuditEntry.Kind.READ && opened(actor, child).contains(action.code());
    }

    private Set<String> opened(Actor actor, ChildId child) {
        return actor.kind() == Actor.Kind.FAMILY || relations(actor, child).contains(Relation.DISQUALIFIED)
                ? Set.of()
                : Reading.once(
                        new Opened(actor.id(), child),
                        () -> circles.stream()
                                .flatMap(circle -> circle.opened(actor.id(), child).stream())
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Set<Relation> asked(Actor actor, ChildId child) {
        var found = new HashSet<Relation>();
        circles.forEach(circle -> found.addAll(circle.relations(actor.id(), child)));
        if (found.contains(Relation.DISQUALIFIED)) {
            found.retainAll(Set.of(Relation.DISQUALIFIED, Relation.REFERRER));
        }
        return Set.copyOf(found);
    }

    private Set<ChildId> childrenAround(Actor actor) {
        var found = new HashSet<ChildId>();
        circles.forEach(circle -> found.addAll(circle.children(actor.id())));
        found.removeAll(keptFrom(actor));
        return found;
    }

    /// What a look is noted with: the actor's own purpose, but for one who sees the child in an emergency alone.
    public String purpose(Actor actor, @Nullable ChildId child) {
        var relations = child == null ? Set.<Relation>of() : relations(actor, child);
        return relations.contains(Relation.EMERGENCY) && !Rules.isAround(relations) ? EMERGENCY : actor.purpose();
    }

    private String purpose(Actor actor, Action action, @Nullable ChildId child) {
        var own = action.purpose();
        if (own != null) {
            return own;
        }
        return action.kind() == AuditEntry.Kind.WRITE ? actor.purpose() : purpose(actor, child);
    }

    private AuditEntry entry(
            Actor actor,
            Action action,
            @Nullable ChildId child,
            @Nullable String criterion,
            AuditEntry.Outcome outcome) {
        return new AuditEntry(
                clock.instant(),
                actor.id(),
                actor.profession(),
                action.code(),
                action.kind(),
                purpose(actor, action, child),
                child,
                criterion,
                outcome);
    }

    /// Children somebody takes no part in, whatever else they are to them.
    public Set<ChildId> keptFrom(Actor actor) {
        return circles.stream()
                .flatMap(circle -> circle.keptFrom(actor.id()).stream())
                .collect(Collectors.toSet());
    }
}
