package dk.tidlig.relaylog;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A relay log as it stands. Who and when is kept; how far it is follows from that.
///
/// @param worry why it was begun, in the words of whoever began it
/// @param asked when the family was asked for its consent
/// @param followUpOn the next meeting
public record RelayLog(
        RelayLogId id,
        ChildId child,
        EpisodeId episode,
        String worry,
        Stamp begun,
        @Nullable Stamp asked,
        @Nullable Stamp opened,
        @Nullable LocalDate followUpOn,
        @Nullable Closing closing) {
    /// How far a log is.
    public enum State {
        DRAFT,
        CONSENT_PENDING,
        OPEN,
        CLOSED
    }

    /// @param code one of the programme's closings
    public record Closing(
            Stamp closed, String code, @Nullable String words) {}

    public State state() {
        if (closing != null) {
            return State.CLOSED;
        }
        return opened != null ? State.OPEN : asked != null ? State.CONSENT_PENDING : State.DRAFT;
    }

    public boolean open() {
        return state() == State.OPEN;
    }

    /// @throws Refused when it is not open
    public RelayLog requireOpen() {
        if (!open()) {
            throw new Refused(RelayRefusal.NOT_OPEN);
        }
        return this;
    }

    /// @throws Refused when it is closed
    public RelayLog requireNotClosed() {
        if (closing != null) {
            throw new Refused(RelayRefusal.CLOSED);
        }
        return this;
    }
}
