package dk.tidlig.episode.emergency;

import dk.tidlig.kernel.Refusal;

/// What emergency access refuses.
public enum EmergencyRefusal implements Refusal {
    /// No child here is meant by that, or more than one.
    NOT_ONE_CHILD,
    /// Too many children were asked for that are not here: that is guessing.
    TOO_MANY_GUESSES,
    /// The record is open to them already.
    AROUND_ALREADY,
    /// Only who was told can say to have seen it, and never the one who opened the record.
    NOT_TOLD;

    @Override
    public String module() {
        return "episode";
    }
}
