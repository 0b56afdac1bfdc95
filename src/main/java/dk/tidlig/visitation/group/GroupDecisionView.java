package dk.tidlig.visitation.group;

import dk.tidlig.intake.Reference;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A group's decision as it was made. Why is not in it, unless the reader decides or helps.
///
/// @param amends the one it took the place of
/// @param present who was there, and who took no part
/// @param dissenters who saw it otherwise
public record GroupDecisionView(
        GroupDecisionId id,
        MeetingId meeting,
        ReferralId referral,
        Reference reference,
        GroupDecision.Kind kind,
        Stamp decided,
        @Nullable UserId responsible,
        @Nullable LocalDate followUpOn,
        @Nullable GroupDecisionId amends,
        List<Presence> present,
        Set<UserId> dissenters,
        @Nullable Why why) {
    public GroupDecisionView {
        present = List.copyOf(present);
        dissenters = Set.copyOf(dissenters);
    }

    /// @param profession whose seat was filled
    /// @param disqualified took no part: had declared it
    public record Presence(UserId user, String profession, boolean standsIn, boolean disqualified) {}

    /// @param answer what the referrer was told
    /// @param amendedBecause why it took the place of another
    /// @param dissent who saw it otherwise, and what they said
    public record Why(
            String reason,
            @Nullable String answer,
            @Nullable String amendedBecause,
            Map<UserId, String> dissent) {
        public Why {
            dissent = Map.copyOf(dissent);
        }
    }
}
