package dk.tidlig.episode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that stands in the way of closing, or that whoever closes must know.
///
/// @param key the message that says it; also what the acknowledgement is kept under
/// @param arguments of the message
/// @param url where it can be put right; the message `<key>.mend` names the link
public record ClosingFinding(
        String key,
        List<Object> arguments,
        Weight weight,
        @Nullable String url) {
    public ClosingFinding {
        arguments = List.copyOf(arguments);
    }

    /// Whether closing waits for it.
    public enum Weight {
        /// Closing is refused until it is put right.
        BLOCKING,
        /// Closing goes on when it has been acknowledged; that is kept with the closing.
        TO_ACKNOWLEDGE
    }
}
