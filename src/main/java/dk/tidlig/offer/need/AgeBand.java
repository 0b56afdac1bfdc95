package dk.tidlig.offer.need;

import org.jspecify.annotations.Nullable;

/// About how old whoever needed it was; so wide that it tells of nobody.
public enum AgeBand {
    UNBORN(null, null),
    NOUGHT_TO_TWO(0, 3),
    THREE_TO_FIVE(3, 6),
    SIX_TO_NINE(6, 10),
    TEN_TO_THIRTEEN(10, 14),
    FOURTEEN_TO_SEVENTEEN(14, 18);

    private final @Nullable Integer from;
    private final @Nullable Integer until;

    /// @param from years
    /// @param until the birthday that ends it
    AgeBand(@Nullable Integer from, @Nullable Integer until) {
        this.from = from;
        this.until = until;
    }

    public @Nullable Integer from() {
        return from;
    }

    public @Nullable Integer until() {
        return until;
    }
}
