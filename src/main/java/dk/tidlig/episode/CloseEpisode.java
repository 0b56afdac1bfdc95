package dk.tidlig.episode;

import java.time.Instant;
import java.util.Set;

/// Closes a course with one of its programme's outcomes.
///
/// @param acknowledged keys of the findings that whoever closes has read and goes on in spite of
public record CloseEpisode(String outcomeCode, Instant closedAt, Set<String> acknowledged) {
    public CloseEpisode {
        acknowledged = Set.copyOf(acknowledged);
    }
}
