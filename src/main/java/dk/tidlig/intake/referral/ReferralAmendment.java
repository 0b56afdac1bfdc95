package dk.tidlig.intake.referral;

import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// What was changed in a referral after it was sent, or added to it.
///
/// @param before null when nothing stood there
/// @param after null when it was taken out
/// @param reason why; of what was only added, null
public record ReferralAmendment(
        Stamp stamp,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
