package dk.tidlig.offer;

import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An offer as one of its editions says it.
///
/// @param code what files and figures call it; never changes
/// @param edition counted from 1
/// @param closedOn from this day no course begins; what runs goes on
/// @param written who wrote this edition, and when
public record Offer(
        OfferId id,
        String code,
        int edition,
        OfferContent content,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Stamp written) {
    /// Whether a course can begin that day.
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }
}
