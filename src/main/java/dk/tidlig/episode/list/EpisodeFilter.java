package dk.tidlig.episode.list;

import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// Which courses a list holds.
///
/// @param user only those this colleague is, or in a closed one was, responsible for or helping in
/// @param programme code of a programme
/// @param page counted from 1
public record EpisodeFilter(
        Standing standing, @Nullable UserId user, @Nullable String programme, int page) {
    public static final int SIZE = 20;

    public EpisodeFilter {
        if (page < 1) {
            throw new IllegalArgumentException("pages begin at 1");
        }
    }

    /// Where a course stands.
    public enum Standing {
        OPEN,
        /// Open, and the family has not been reached yet; the longest waiting first.
        WAITING,
        CLOSED,
        ANY
    }

    /// As the trail notes it.
    String criterion() {
        return standing + (user == null ? "" : " user " + user) + (programme == null ? "" : " " + programme);
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
