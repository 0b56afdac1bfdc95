package dk.tidlig.insight;

import dk.tidlig.shell.cells.Hidden;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One figure as it may be shown.
///
/// @param value null when nothing was measured, or when it is hidden
/// @param n how many it is made of
/// @param missing how many should have been in it and are not
public record Cell(@Nullable BigDecimal value, long n, long missing, Hidden hidden) {
    static Cell of(@Nullable BigDecimal value, long n, long missing) {
        return new Cell(value, n, missing, Hidden.NO);
    }

    static Cell count(long value, long n) {
        return of(BigDecimal.valueOf(value), n, 0);
    }

    Cell hide(Hidden why) {
        return why == Hidden.NO ? this : new Cell(null, n, missing, why);
    }

    public boolean shown() {
        return hidden == Hidden.NO;
    }
}
