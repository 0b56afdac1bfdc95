package dk.tidlig.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /// Tells whether two lines with one number say the same, wherever in the file and however written.
    byte[] fingerprint() {
        var said = List.of(
                        enquiryId,
                        receivedOn,
                        channel,
                        childRef,
                        String.valueOf(birthDate),
                        problem,
                        String.valueOf(firstContactOn),
                        offers,
                        sessionsHeld,
                        String.valueOf(start),
                        String.valueOf(end),
                        String.valueOf(endedOn),
                        String.valueOf(outcome))
                .toString();
        try {
            return MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    /// Whether anybody has taken it up: before that it waits for a decision.
    boolean takenUp() {
        return firstContactOn != null || !offers.isEmpty() || endedOn != null;
    }

    /// The day the help began, as far as the line tells.
    LocalDate begunOn() {
        return firstContactOn == null ? receivedOn : firstContactOn;
    }
}
