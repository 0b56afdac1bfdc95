package dk.tidlig.detection.round;

import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody says of a child in a round, alone or together: a place, or why there is none.
///
/// @param words what they see, or the short reason of the joint place; empty for none any more, null for nothing new
/// @param parentsTold the day on which the parents were talked with; of the joint place alone
public record Said(
        ChildId child,
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        @Nullable String words,
        @Nullable LocalDate parentsTold) {
    private static final int LONGEST = 2000;

    public Said {
        if ((value == null) == (missing == null)) {
            throw new Refused(DetectionRefusal.NOT_ON_THE_SCALE);
        }
    }

    public static Said place(ChildId child, BigDecimal value, @Nullable String words) {
        return new Said(child, value, null, words, null);
    }

    public static Said missing(ChildId child, Missing why) {
        return new Said(child, null, why, null, null);
    }

    boolean hasWords() {
        return words != null && !words.isEmpty();
    }

    boolean isTooLong() {
        return words != null && words.length() > LONGEST;
    }

    Said withParentsTold(@Nullable LocalDate day) {
        return new Said(child, value, missing, words, day);
    }
}
