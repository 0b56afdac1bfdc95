package dk.tidlig.measure.instrument.definition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// From pregnancy or an age in whole months (included) until one (excluded); open where nothing is said.
public record AgeBand(
        boolean fromPregnancy,
        @Nullable Integer fromMonths,
        @Nullable Integer untilMonths) {
    static final AgeBand ALL = new AgeBand(true, null, null);

    /// Is the child within it on the day?
    ///
    /// @param born null while nobody knows, or it is not born
    public boolean includes(@Nullable LocalDate born, boolean unborn, LocalDate day) {
        if (unborn || (born != null && day.isBefore(born))) {
            return fromPregnancy;
        }
        if (born == null) {
            return fromMonths == null && untilMonths == null;
        }
        long months = ChronoUnit.MONTHS.between(born, day);
        return (fromMonths == null || months >= fromMonths) && (untilMonths == null || months < untilMonths);
    }
}
