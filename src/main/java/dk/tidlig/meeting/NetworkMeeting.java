package dk.tidlig.meeting;

import dk.tidlig.episode.sharing.SharingId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A meeting around one child.
///
/// @param place in words
/// @param about why it is called
/// @param family who of the family is asked
/// @param sequence how often it was moved or cancelled
/// @param sharing what was opened to those present
/// @param minutes what was talked about
/// @param missing professions that had to be there and were not when it began
record NetworkMeeting(
        NetworkMeetingId id,
        ChildId child,
        Instant starts,
        Duration lasts,
        @Nullable String place,
        String about,
        @Nullable String family,
        Stamp called,
        int sequence,
        @Nullable Stamp cancelled,
        @Nullable String cancelledWhy,
        @Nullable Stamp begun,
        @Nullable SharingId sharing,
        @Nullable Stamp ended,
        @Nullable String minutes,
        Set<UserId> invited,
        Set<UserId> present,
        List<String> missing,
        List<Move> moves) {
    NetworkMeeting {
        invited = Set.copyOf(invited);
        present = Set.copyOf(present);
        missing = List.copyOf(missing);
        moves = List.copyOf(moves);
    }

    /// @param was when it was to be
    record Move(Instant was, String why, Stamp moved) {}

    /// How it stands.
    enum State {
        WAITING,
        RUNNING,
        OVER,
        CANCELLED
    }

    State state() {
        if (cancelled != null) {
            return State.CANCELLED;
        }
        if (ended != null) {
            return State.OVER;
        }
        return begun == null ? State.WAITING : State.RUNNING;
    }
}
