package dk.tidlig.intake.referral.draft;

import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a professional has begun to write.
///
/// @param from names what it came ready written from, as `message:` with its id
/// @param answers null once it was sent: then they lie in the referral and nowhere else
/// @param expiresAt from then on it is as if it had never been
/// @param sent the referral it became
record ReferralDraft(
        UUID id,
        String programme,
        @Nullable String from,
        @Nullable ReferralAnswers answers,
        Instant changedAt,
        Instant expiresAt,
        @Nullable ReferralId sent) {
    /// With other answers, kept until another day.
    ReferralDraft now(@Nullable ReferralAnswers other, Instant at, Instant until, @Nullable ReferralId became) {
        return new ReferralDraft(id, programme, from, other, at, until, became);
    }
}
