package dk.tidlig.session;

import dk.tidlig.kernel.Stamp;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of an appointment. Without one it stands booked.
public sealed interface Answer {
    /// Who wrote it, and when.
    Stamp stamp();

    /// The word for it, as message keys have it.
    default String word() {
        return switch (this) {
            case Moved moved -> "moved";
            case Cancelled cancelled -> "cancelled";
            case Missed missed -> "missed";
            case Held held -> "held";
        };
    }

    /// Another appointment took its place.
    record Moved(Stamp stamp, AskedBy by, @Nullable String reason) implements Answer {}

    record Cancelled(Stamp stamp, AskedBy by, @Nullable String reason) implements Answer {}

    /// Nobody came, or it could not be.
    record Missed(Stamp stamp, Kind kind, @Nullable String note) implements Answer {
        /// Why.
        public enum Kind {
            /// Illness, or something else that everyone understands.
            ACCEPTABLE,
            /// Stayed away without a word.
            WITHOUT_NOTICE,
            /// Weather, transport, a door that was locked.
            LOGISTICS
        }
    }

    /// @param others further ones who were there, in words
    record Held(Stamp stamp, Set<Present> present, @Nullable String others) implements Answer {
        public Held {
            present = Set.copyOf(present);
        }
    }

    /// Who asked for a session to be moved or cancelled.
    enum AskedBy {
        FAMILY,
        HELPER,
        /// The municipality or its partner: illness, a room that is gone, a course that closed.
        SERVICE
    }
}
