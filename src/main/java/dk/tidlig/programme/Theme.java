package dk.tidlig.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an intake is about, as a code that can be counted (in a referral: its reason).
///
/// @param deprecatedSince from this day it is not offered any more; what was registered stays
public record Theme(String code, Wording wording, @Nullable LocalDate deprecatedSince) {
    public Theme {
        Impossible.checks().code("code", code).refuse();
    }

    public boolean isOfferedOn(LocalDate day) {
        return deprecatedSince == null || day.isBefore(deprecatedSince);
    }
}
