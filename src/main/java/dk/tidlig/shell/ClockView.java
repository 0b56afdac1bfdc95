package dk.tidlig.shell;

/// A clock as it is shown: a ring that empties, the time left in words, the limit itself, and the rule one click away.
///
/// @param left how much of the time is left, 0 to 100
/// @param lead the time left in words, as `3 dage tilbage`
/// @param limit the limit itself, as `Fristen er fredag 6. marts`
/// @param rule the rule's wording; empty when there is none to show
/// @param source where the rule comes from
/// @param started when and why it began, with the zone
/// @param stops what stops it, and who can
public record ClockView(
        State state, int left, String lead, String limit, String rule, String source, String started, String stops) {
    /// How it stands. A word and a sign go with each.
    public enum State {
        FINE,
        RUNNING,
        SOON,
        OVER,
        PAUSED
    }

    public ClockView {
        if (left < 0 || left > 100) {
            throw new IllegalArgumentException("what is left of a clock is 0 to 100 per cent, not " + left);
        }
    }

    /// The css class of the state.
    public String css() {
        return switch (state) {
            case FINE -> "fine";
            case SOON -> "soon";
            case OVER -> "over";
            case RUNNING, PAUSED -> "";
        };
    }
}
