package dk.tidlig.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Turns the record of an unborn child over: it is born.
public record Birth(
        long version,
        LocalDate bornOn,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Cpr cpr) {}
