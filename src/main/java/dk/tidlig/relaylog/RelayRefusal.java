package dk.tidlig.relaylog;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum RelayRefusal implements Refusal {
    /// The course's programme works with no relay log.
    NO_RELAY_LOG,
    /// The course has a log already.
    BEGUN_ALREADY,
    /// The log is not open.
    NOT_OPEN,
    /// The log is closed.
    CLOSED,
    /// The log is open already.
    OPEN_ALREADY,
    /// No consent to the log stands.
    CONSENT_MISSING,
    /// Nobody of that name works here.
    NO_SUCH_COLLEAGUE,
    /// That person takes part already.
    TAKES_PART_ALREADY,
    /// Whoever holds the baton cannot leave the log.
    HOLDS_THE_BATON,
    /// That person does not take part with a standing consent.
    NO_PARTICIPANT,
    /// The baton is offered to somebody already.
    OFFERED_ALREADY,
    /// That person holds the baton.
    HOLDER_ALREADY,
    /// The offer is answered, taken back or expired.
    OFFER_OVER,
    /// The baton of an open log passes on by being offered and accepted, or the log is closed first.
    BATON_IN_PLAY,
    /// A day before today, or an end before the beginning.
    IMPOSSIBLE_DAYS,
    /// The holder is at work, and passes the baton on alone.
    HOLDER_IS_AT_WORK,
    /// Not a place on the scale.
    NOT_ON_THE_SCALE,
    /// A day that has not come.
    IN_THE_FUTURE,
    /// Nothing was written.
    NOTHING_WRITTEN,
    /// The entry is corrected already, or its agreement is over.
    SUPERSEDED,
    /// The programme has no such closing.
    NO_SUCH_CLOSING;

    @Override
    public String module() {
        return "relaylog";
    }

    @Override
    public int status() {
        return switch (this) {
            case BEGUN_ALREADY, OPEN_ALREADY, OFFERED_ALREADY, OFFER_OVER, SUPERSEDED, CLOSED -> 409;
            default -> 422;
        };
    }
}
