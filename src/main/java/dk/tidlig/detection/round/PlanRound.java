package dk.tidlig.detection.round;

import dk.tidlig.detection.InstitutionId;
import dk.tidlig.detection.RoomId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A round to be held.
///
/// @param scale code of a scale on the shelf; its newest version is taken
/// @param places institutions that take part with every room they have
/// @param rooms those that take part beside them
public record PlanRound(
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        String scale,
        @Nullable Integer fromAge,
        @Nullable Integer untilAge,
        Set<InstitutionId> places,
        Set<RoomId> rooms) {
    public PlanRound {
        places = Set.copyOf(places);
        rooms = Set.copyOf(rooms);
    }

    boolean agesReversed() {
        return fromAge != null && untilAge != null && fromAge >= untilAge;
    }

    boolean isNowhere() {
        return places.isEmpty() && rooms.isEmpty();
    }
}
