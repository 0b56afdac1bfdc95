package dk.tidlig.intake.referral.draft;

import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft as its writer sees it.
///
/// @param version the programme's newest version: what is asked now
/// @param asked the questions it asks
/// @param keptUntil the last day it is kept, in the municipality
/// @param sent what became of it
public record ReferralDraftView(
        UUID id,
        ProgrammeVersion version,
        List<ReferralStep> asked,
        ReferralAnswers answers,
        Instant changedAt,
        LocalDate keptUntil,
        @Nullable ReferralId sent) {
    public ReferralDraftView {
        asked = List.copyOf(asked);
    }

    public List<ReferralStep> missing() {
        return answers.missing(asked);
    }
}
