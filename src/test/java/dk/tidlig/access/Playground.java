package dk.tidlig.access;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Children and people around them that the gate's own tests make up. Knows nobody else.
@Component
class Playground implements Circle {
    /// What one does with a toy.
    enum ToyAction implements Action {
        READ(AuditEntry.Kind.READ),
        WRITE(AuditEntry.Kind.WRITE),
        LIST(AuditEntry.Kind.SEARCH);

        private final AuditEntry.Kind kind;

        ToyAction(AuditEntry.Kind kind) {
            this.kind = kind;
        }

        @Override
        public String module() {
            return "toy";
        }

        @Override
        public AuditEntry.Kind kind() {
            return kind;
        }

        @Override
        public Rule rule() {
            return anyOf(entrusted(), aroundTheChild());
        }
    }

    private record Place(MunicipalityId municipality, ChildId child) {}

    private final Map<Place, Map<UserId, Relation>> around = new ConcurrentHashMap<>();

    void leaves(Actor actor, ChildId child) {
        around.get(new Place(actor.municipality(), child)).remove(actor.id());
    }

    /// A child that is known in the municipality, with nobody around it yet.
    ChildId child(MunicipalityId municipality) {
        var child = ChildId.random();
        around.put(new Place(municipality, child), new ConcurrentHashMap<>());
        return child;
    }

    ChildId childWith(Actor actor, Relation relation) {
        var child = child(actor.municipality());
        around.get(new Place(actor.municipality(), child)).put(actor.id(), relation);
        return child;
    }

    static Actor actor(MunicipalityId municipality, Map<String, Reach> rights) {
        return new Actor(
                Actor.Kind.PROFESSIONAL,
                UserId.random(),
                municipality,
                "Prøve",
                "health-visitor",
                "",
                rights,
                Actor.PURPOSE_FOLLOW_UP,
                Locale.of("da"));
    }

    @Override
    public boolean knows(ChildId child) {
        return around.containsKey(here(child));
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        var relation = around.getOrDefault(here(child), Map.of()).get(user);
        return relation == null ? Set.of() : Set.of(relation);
    }

    @Override
    public Set<ChildId> children(UserId user) {
        var found = new HashSet<ChildId>();
        around.forEach((place, people) -> {
            var relation = people.get(user);
            if (place.municipality().equals(Tenant.current()) && relation != null && relation != Relation.REFERRER) {
                found.add(place.child());
            }
        });
        return found;
    }

    private static Place here(ChildId child) {
        return new Place(Tenant.current(), child);
    }
}
