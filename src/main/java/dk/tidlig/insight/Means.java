package dk.tidlig.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Mean place at start and at end of the same courses, on the programme's scale, two decimals.
///
/// @param n courses with both places; the means are null when there are none
public record Means(
        long n, @Nullable BigDecimal start, @Nullable BigDecimal end) {}
