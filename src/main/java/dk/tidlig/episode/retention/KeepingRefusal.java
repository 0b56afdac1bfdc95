package dk.tidlig.episode.retention;

import dk.tidlig.kernel.Refusal;

/// What keeping and letting go refuse.
public enum KeepingRefusal implements Refusal {
    /// Somebody said that nothing of the child may be erased.
    HELD,
    /// That is said already.
    HELD_ALREADY,
    /// Nothing keeps the child, so nothing can be lifted.
    NOT_HELD,
    /// It is not on the list, or the archive has it already.
    NOT_WAITING;

    @Override
    public String module() {
        return "episode";
    }
}
