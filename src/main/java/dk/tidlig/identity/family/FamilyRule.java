package dk.tidlig.identity.family;

import dk.tidlig.identity.LocalName;
import java.util.Set;

/// What a municipality has decided of the family's own log-in.
///
/// @param ownFromAge in years: from then on a young person can have one
/// @param invitationDays so long an invitation can be used
/// @param staffNames whether a family that asks who looked is told names, and not professions alone
/// @param untoldPurposes purposes that would tell of somebody else's enquiry: the look is shown, its purpose is not
/// @param source where the rule comes from
public record FamilyRule(
        int ownFromAge, int invitationDays, boolean staffNames, Set<String> untoldPurposes, LocalName source) {
    public FamilyRule {
        untoldPurposes = Set.copyOf(untoldPurposes);
    }
}
