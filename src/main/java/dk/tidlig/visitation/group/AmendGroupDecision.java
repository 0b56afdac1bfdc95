package dk.tidlig.visitation.group;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A new decision in the place of one that stands. What kind it was stays: courses have begun, or the referrer has the
/// answer.
///
/// @param because why it is amended
/// @param responsible from now; of one that opened courses
public record AmendGroupDecision(
        String because,
        String reason,
        Map<UserId, String> dissent,
        @Nullable UserId responsible,
        @Nullable LocalDate followUpOn) {
    public AmendGroupDecision {
        dissent = Map.copyOf(dissent);
    }
}
