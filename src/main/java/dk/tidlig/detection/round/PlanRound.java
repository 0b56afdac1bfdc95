package dk.tidlig.detection.round;

import dk.tidlig.detection.RoomId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A round to be held.
///
/// @param scale code of a scale on the shelf; its newest version is taken
public record PlanRound(
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        String scale,
        @Nullable Integer fromAge,
        @Nullable Integer untilAge,
        Set<RoomId> rooms) {
    public PlanRound {
        rooms = Set.copyOf(rooms);
    }
}
