package dk.tidlig.identity;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody's work for one municipality.
///
/// @param unit code of the unit, or null
/// @param endsBefore the first day without it; null while no end is set
public record Employment(
        EmploymentId id,
        MunicipalityId municipality,
        UserId user,
        String profession,
        @Nullable String unit,
        LocalDate startsOn,
        @Nullable LocalDate endsBefore,
        long version) {
    public boolean runs(LocalDate day) {
        return !day.isBefore(startsOn) && (endsBefore == null || day.isBefore(endsBefore));
    }
}
