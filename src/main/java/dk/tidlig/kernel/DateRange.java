package dk.tidlig.kernel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Days from the first to the last, both included; without a last day it goes on.
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    public DateRange {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a range cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    public static DateRange from(LocalDate first) {
        return new DateRange(first, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
