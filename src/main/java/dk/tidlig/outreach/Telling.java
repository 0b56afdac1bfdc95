package dk.tidlig.outreach;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a place was told.
///
/// @param way its code
public record Telling(
        LocalDate on, String way, UserId by, @Nullable String words) {}
