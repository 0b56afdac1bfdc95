package dk.tidlig.intake.draft;

import dk.tidlig.intake.EnquiryId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has begun to write.
///
/// @param answers null once it was sent: then they lie in the enquiry and nowhere else
/// @param expiresAt from then on it is as if it had never been
/// @param sent the enquiry it became
record Draft(
        UUID id,
        String programme,
        @Nullable DraftAnswers answers,
        Instant changedAt,
        Instant expiresAt,
        @Nullable EnquiryId sent) {}
