package dk.tidlig.episode.emergency;

import dk.tidlig.kernel.Refusal;

/// What emergency access refuses.
public enum EmergencyRefusal implements Refusal {
    /// No child here is meant by that, or more than one.
    NOT_ONE_CHILD,
    /// Too many children were asked for that are not here: that is guessing.
    TOO_MANY_GUESSES;

    @Override
    public String module() {
        return "episode";
    }
}
