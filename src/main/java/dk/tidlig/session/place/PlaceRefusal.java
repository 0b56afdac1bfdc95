package dk.tidlig.session.place;

import dk.tidlig.kernel.Refusal;

/// Why a place is not kept.
public enum PlaceRefusal implements Refusal {
    PLACE_KEPT_ALREADY,
    /// The offer says no number of places, so it is no daycare that keeps them.
    PLACE_NOT_KEPT_HERE,
    PLACE_FULL,
    /// Somebody else is before in the queue.
    PLACE_NOT_NEXT,
    /// Nobody with that certificate today.
    PLACE_STAFF_UNTRAINED,
    /// Others give the training it goes on from.
    PLACE_NOT_THEIRS,
    /// Somebody else of the daycare takes the child over.
    PLACE_NOT_YOURS,
    /// Somebody else was first, or it is not that far.
    PLACE_CHANGED;

    @Override
    public String module() {
        return "session";
    }
}
