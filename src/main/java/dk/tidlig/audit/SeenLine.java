package dk.tidlig.audit;

import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;

/// What one user did with one child's data on one day for one purpose.
///
/// @param day in the municipality's zone
/// @param times how many entries there are of it
public record SeenLine(
        LocalDate day,
        UserId actor,
        String profession,
        String purpose,
        AuditEntry.Outcome outcome,
        long times,
        Instant first,
        Instant last) {}
