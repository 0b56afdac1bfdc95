package dk.tidlig.measure;

import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Places the child on the programme's scale.
///
/// @param scale code of a scale of the episode's programme
/// @param rater who says so: a profession's code, or the relation of somebody in the family
/// @param day when they said it; not in the future
/// @param seen what they looked at besides
public record PlaceChild(
        RatingId id,
        String scale,
        BigDecimal value,
        Purpose purpose,
        Perspective perspective,
        String rater,
        @Nullable String context,
        @Nullable String words,
        LocalDate day,
        Seen seen) {
    public PlaceChild(
            RatingId id,
            String scale,
            BigDecimal value,
            Purpose purpose,
            Perspective perspective,
            String rater,
            @Nullable String context,
            @Nullable String words,
            LocalDate day) {
        this(id, scale, value, purpose, perspective, rater, context, words, day, Seen.NOTHING);
    }

    /// In characters.
    public static final int LONGEST_RATER = 60;

    /// In characters.
    public static final int LONGEST_WORDS = 1000;
}
