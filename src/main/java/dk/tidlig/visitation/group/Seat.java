package dk.tidlig.visitation.group;

import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One who sits in a group on a day, for themselves or for another.
///
/// @param profession whose seat is filled: of a stand-in, that of the one stood in for
/// @param standsInFor the name of the one stood in for
public record Seat(
        UserId user,
        String name,
        String profession,
        LocalName professionName,
        @Nullable String standsInFor) {
    /// Everyone once; one's own seat goes before another's.
    public static List<Seat> on(LocalGroup group, LocalDate day) {
        Map<UUID, GroupMember> all =
                group.members().stream().collect(Collectors.toMap(GroupMember::id, Function.identity()));
        var seats = new LinkedHashMap<UserId, Seat>();
        var running = group.membersOn(day);
        running.stream()
                .filter(member -> member.standInFor() == null)
                .forEach(member -> seats.putIfAbsent(member.user(), of(member, null)));
        running.stream()
                .filter(member -> member.standInFor() != null)
                .forEach(member -> seats.putIfAbsent(member.user(), of(member, all.get(member.standInFor()))));
        return List.copyOf(seats.values());
    }

    private static Seat of(GroupMember member, @Nullable GroupMember other) {
        var seat = other == null ? member : other;
        return new Seat(
                member.user(),
                member.name(),
                seat.profession(),
                seat.professionName(),
                other == null ? null : other.name());
    }
}
