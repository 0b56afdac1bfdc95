package dk.tidlig.visitation.group;

import dk.tidlig.programme.Decider;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whether a group may decide with those who are there, by the programme's rule. Professions count, not heads: two of
/// the same fill one place.
///
/// @param needed how many of the rule's professions must be there
/// @param present those of them that are
/// @param missing those without which the group cannot decide, and that are not there
public record Quorum(int needed, Set<String> present, List<String> missing) {
    public Quorum {
        present = Set.copyOf(present);
        missing = List.copyOf(missing);
    }

    /// @param there those who are present and take part
    public static Quorum of(Decider.Group rule, Collection<Seat> there) {
        var present = there.stream()
                .map(Seat::profession)
                .filter(rule.professions()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Quorum(
                rule.quorum(),
                present,
                rule.mustBePresent().stream()
                        .filter(profession -> !present.contains(profession))
                        .toList());
    }

    public boolean enough() {
        return present.size() >= needed;
    }

    public boolean fulfilled() {
        return enough() && missing.isEmpty();
    }
}
