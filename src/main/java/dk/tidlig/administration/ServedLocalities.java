package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.identity.group.Locality;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which towns and settlements a group serves.
@UseCase
public class ServedLocalities {
    private final Gate gate;
    private final Localities localities;
    private final LocalGroups groups;

    ServedLocalities(Gate gate, Localities localities, LocalGroups groups) {
        this.gate = gate;
        this.localities = localities;
        this.groups = groups;
    }

    /// Seen from one group.
    ///
    /// @param all that the municipality has; none where it is not divided so
    /// @param own codes of those the group serves
    /// @param others codes of those that another group serves
    public record View(List<Locality> all, Set<String> own, Set<String> others) {
        public View {
            all = List.copyOf(all);
            own = Set.copyOf(own);
            others = Set.copyOf(others);
        }

        /// By name, as the set-up file orders them.
        public List<String> names() {
            return all.stream()
                    .filter(locality -> own.contains(locality.code()))
                    .map(Locality::name)
                    .toList();
        }
    }

    public View of(Actor actor, GroupId group) {
        gate.require(actor, AdministrationAction.READ_GROUPS);
        return seenFrom(group);
    }

    private View seenFrom(GroupId group) {
        var served = localities.served();
        return new View(localities.all(), keys(served, group::equals), keys(served, other -> !other.equals(group)));
    }

    /// From now the group serves these, and no others.
    ///
    /// @param before codes of those it served by what the giver saw
    /// @throws Refused when another group serves one of them, or the municipality has no such place
    /// @throws Stale when it serves others by now
    public void serve(Actor actor, GroupId group, Set<String> before, Set<String> wanted) {
        var grant = gate.require(actor, AdministrationAction.KEEP_GROUPS);
        var standing = groups.get(group);
        var view = seenFrom(standing.id());
        if (!view.own().equals(before)) {
            throw new Stale(standing.version(), Map.of("localities", String.join(", ", view.names())));
        }
        if (wanted.stream().anyMatch(view.others()::contains)) {
            throw new Refused(AdministrationRefusal.LOCALITY_TAKEN);
        }
        if (!view.all().stream().map(Locality::code).toList().containsAll(wanted)) {
            throw new Refused(AdministrationRefusal.LOCALITY_UNKNOWN);
        }
        localities.serve(group, wanted, grant.stamp());
    }

    private static Set<String> keys(Map<String, GroupId> served, Predicate<GroupId> wanted) {
        return served.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
