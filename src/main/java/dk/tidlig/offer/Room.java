package dk.tidlig.offer;

import org.jspecify.annotations.Nullable;

/// How many it can take at a time, and how long one waits as a rule.
///
/// @param places courses at the same time; null when there is no limit
/// @param waitingDays what the partner says; null when unknown
public record Room(@Nullable Integer places, @Nullable Integer waitingDays) {
    public Room {
        OfferFlaws.check()
                .between("room.places", places, 1, 10_000)
                .between("room.waitingDays", waitingDays, 0, 1_000)
                .refuse();
    }

    public boolean hasPlace(Uptake.Taken taken) {
        return places == null || taken.running() < places;
    }

    /// Free places, or null when there is no limit.
    public @Nullable Integer free(Uptake.Taken taken) {
        return places == null ? null : Math.max(0, places - taken.running());
    }
}
