package dk.tidlig.intake.referral;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens a course for each child of a referral.
///
/// @param known children that are here already, by their place in the referral; the others are registered
/// @param notTheSame likely children that were looked at, and are others
/// @param responsible who answers for the courses from the first moment
/// @param helper who is to help first; may be chosen later
public record AcceptReferral(
        Map<Integer, ChildId> known,
        Set<ChildId> notTheSame,
        UserId responsible,
        @Nullable UserId helper) {
    public AcceptReferral {
        known = Map.copyOf(known);
        notTheSame = Set.copyOf(notTheSame);
    }
}
