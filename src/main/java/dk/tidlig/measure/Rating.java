package dk.tidlig.measure;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody's place for the child on a scale, as it stands.
///
/// @param rater a profession's code, or for the family and the child themselves the relation as it was written
/// @param context where the child was seen, as `daycare`; null when it was not said
/// @param words what they said to it
/// @param superseded when another place was put instead; both stay
/// @param seen what they looked at besides
/// @param reason why this stands instead of an earlier one
public record Rating(
        RatingId id,
        EpisodeId episode,
        String scale,
        int scaleVersion,
        BigDecimal value,
        Purpose purpose,
        Perspective perspective,
        String rater,
        @Nullable String context,
        @Nullable String words,
        LocalDate day,
        Stamp noted,
        @Nullable Stamp superseded,
        @Nullable String reason,
        Seen seen) {
    public boolean stands() {
        return superseded == null;
    }

    /// Whether it was given on just that scale; numbers of two scales, or of two versions of one, are never compared.
    boolean on(Scale other) {
        return scale.equals(other.code()) && scaleVersion == other.version();
    }

    /// Whose place it is: the same for `Mother` and `mother`.
    String voice() {
        return perspective + " " + rater.toLowerCase(Locale.ROOT);
    }
}
