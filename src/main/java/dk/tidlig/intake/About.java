package dk.tidlig.intake;

import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.TargetGroup.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whom an enquiry is about, by as little as is needed.
///
/// @param age in whole years, when the birth date is not told; null when unknown
public record About(
        Subject subject,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer age) {
    private static final int LONGEST_LIFE = 120;
    private static final int LONGEST_PREGNANCY_DAYS = 301;
    private static final int LATEST_BIRTH_DAYS = 42;

    /// @throws Refused when a day is impossible as seen from today
    public void checkAsOf(LocalDate today) {
        if (bornOn != null && (bornOn.isAfter(today) || bornOn.isBefore(today.minusYears(LONGEST_LIFE)))) {
            throw new Refused(IntakeRefusal.BIRTH_DATE_IMPOSSIBLE);
        }
        if (dueOn != null
                && (dueOn.isAfter(today.plusDays(LONGEST_PREGNANCY_DAYS))
                        || dueOn.isBefore(today.minusDays(LATEST_BIRTH_DAYS)))) {
            throw new Refused(IntakeRefusal.DUE_DATE_IMPOSSIBLE);
        }
    }
}
