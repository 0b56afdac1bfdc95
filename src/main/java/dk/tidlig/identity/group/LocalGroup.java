package dk.tidlig.identity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A group with everyone who is or was in it.
///
/// @param seats codes of the professions that the group is made of
public record LocalGroup(
        GroupId id, Kind kind, String name, Set<String> seats, List<GroupMember> members, boolean ended, long version) {
    /// What the group is for.
    public enum Kind {
        /// Decides on enquiries and makes plans for families.
        LOCAL,
        /// Leaders with the power to decide.
        STEERING
    }

    public LocalGroup {
        seats = Set.copyOf(seats);
        members = List.copyOf(members);
    }

    public List<GroupMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.runs(day)).toList();
    }

    /// Professions of which nobody sits in the group that day; a stand-in fills no seat of their own.
    public Set<String> vacancies(LocalDate day) {
        var empty = new TreeSet<>(seats);
        membersOn(day).stream()
                .filter(member -> member.standInFor() == null)
                .forEach(member -> empty.remove(member.profession()));
        return empty;
    }

    public boolean hasChair(LocalDate day) {
        return membersOn(day).stream().anyMatch(GroupMember::chair);
    }
}
