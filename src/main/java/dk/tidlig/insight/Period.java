package dk.tidlig.insight;

import java.time.LocalDate;

/// The days whose enquiries are counted, both ends included. What became of them counts whenever it happened.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
