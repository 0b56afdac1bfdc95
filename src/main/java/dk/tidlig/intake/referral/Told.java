package dk.tidlig.intake.referral;

import java.util.List;

/// All that a referral tells: who the family is, why it is referred, and what was amended since it was sent. For those
/// who decide or help, and the one who sent it.
///
/// @param amendments the newest first
public record Told(ReferralAnswers answers, List<ReferralAmendment> amendments) {
    public Told {
        amendments = List.copyOf(amendments);
    }
}
