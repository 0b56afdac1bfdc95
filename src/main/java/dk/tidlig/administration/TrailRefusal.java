package dk.tidlig.administration;

import dk.tidlig.kernel.Refusal;

/// Why the trail is not given.
public enum TrailRefusal implements Refusal {
    /// More entries than a file may hold; a shorter period is needed.
    TRAIL_TOO_LONG;

    @Override
    public String module() {
        return "administration";
    }
}
