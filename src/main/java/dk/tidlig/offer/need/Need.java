package dk.tidlig.offer.need;

import dk.tidlig.offer.OfferId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was needed and no offer met.
///
/// @param theme a programme's code
/// @param missing what was missing, in words
/// @param offer what met it; null while nothing does
public record Need(
        NeedId id,
        String theme,
        AgeBand age,
        String missing,
        LocalDate notedOn,
        @Nullable OfferId offer) {}
