package dk.tidlig.relaylog.baton;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLogId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An offer of the baton. Until it is accepted whoever holds the baton goes on doing so.
///
/// @param answerBy the last day it can be answered
/// @param words what is said to the one it is offered to
/// @param over how it ended; null while it waits, also when its day is past
public record Offer(
        BatonOfferId id,
        RelayLogId log,
        UserId from,
        UserId to,
        @Nullable String words,
        Stamp offered,
        LocalDate answerBy,
        @Nullable Over over) {
    /// How an offer ends.
    public enum How {
        ACCEPTED,
        DECLINED,
        EXPIRED,
        TAKEN_BACK
    }

    /// @param why of one that was declined
    public record Over(How how, Stamp stamp, @Nullable String why) {}

    public boolean waits(LocalDate today) {
        return over == null && !today.isAfter(answerBy);
    }

    /// Nobody answered in time.
    public boolean expired(LocalDate today) {
        return over == null ? today.isAfter(answerBy) : over.how() == How.EXPIRED;
    }
}
