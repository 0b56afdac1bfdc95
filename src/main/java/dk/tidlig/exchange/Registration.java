package dk.tidlig.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One enquiry and what became of it, as a coordinator's sheet has it and the programme allows it.
///
/// @param childRef the municipality's pseudonym, or a CPR number
/// @param sessionsHeld over all offers
record Registration(
        long line,
        String enquiryId,
        LocalDate receivedOn,
        String channel,
        String childRef,
        @Nullable LocalDate birthDate,
        String problem,
        @Nullable LocalDate firstContactOn,
        List<String> offers,
        int sessionsHeld,
        @Nullable BigDecimal start,
        @Nullable BigDecimal end,
        @Nullable LocalDate endedOn,
        @Nullable String outcome) {
    Registration {
        offers = List.copyOf(offers);
    }
}
