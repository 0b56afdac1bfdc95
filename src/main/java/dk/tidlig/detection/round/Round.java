package dk.tidlig.detection.round;

import dk.tidlig.detection.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A wellbeing round.
///
/// @param fromAge years; null for all
/// @param untilAge the birthday from which a child is no longer in it; null for none
public record Round(
        RoundId id,
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        String scale,
        int scaleVersion,
        @Nullable Integer fromAge,
        @Nullable Integer untilAge) {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /// Whether one may rate that day.
    public boolean isOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    LocalDate bornAfter() {
        return untilAge == null ? LONG_AGO : opensOn.minusYears(untilAge);
    }

    LocalDate bornUntil() {
        return fromAge == null ? closesOn : opensOn.minusYears(fromAge);
    }
}
