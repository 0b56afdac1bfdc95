package dk.tidlig.identity.group;

import dk.tidlig.identity.LocalName;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's seat in a group, from and to.
///
/// @param standInFor the member this one stands in for; null for an ordinary member
/// @param endsBefore the first day without it; null while no end is set
public record GroupMember(
        UUID id,
        UserId user,
        String name,
        String profession,
        LocalName professionName,
        boolean chair,
        @Nullable UUID standInFor,
        LocalDate startsOn,
        @Nullable LocalDate endsBefore,
        long version) {
    public boolean runs(LocalDate day) {
        return !day.isBefore(startsOn) && (endsBefore == null || day.isBefore(endsBefore));
    }
}
