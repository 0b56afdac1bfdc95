package dk.tidlig.episode;

import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// Which courses a list holds.
///
/// @param mine only those the reader is responsible for or helps in
/// @param helper only those this colleague is responsible for or helps in
/// @param programme code of a programme
/// @param page counted from 1
public record EpisodeFilter(
        boolean mine,
        Standing standing,
        @Nullable UserId helper,
        @Nullable String programme,
        int page) {
    public static final int SIZE = 20;

    public EpisodeFilter {
        if (page < 1) {
            throw new IllegalArgumentException("pages begin at 1");
        }
    }

    /// Where a course stands.
    public enum Standing {
        OPEN,
        /// Open, and the family has not been reached yet.
        WAITING,
        CLOSED,
        ANY
    }
}
