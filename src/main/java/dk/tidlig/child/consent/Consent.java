package dk.tidlig.child.consent;

import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One giver's consent.
///
/// @param giver null when the young person gave it
/// @param replaced when it was given anew
/// @param effective whether it opens anything now: it stands, its giver still decides, and whoever else must say yes
/// has
public record Consent(
        ConsentId id,
        Recipient to,
        ConsentTerms terms,
        @Nullable KinId giver,
        ConsentWay way,
        LocalDate on,
        Stamp noted,
        @Nullable Instant replaced,
        @Nullable Withdrawal withdrawn,
        boolean effective) {
    /// @param by who withdrew it; null when the young person did
    public record Withdrawal(Stamp noted, @Nullable KinId by, ConsentWay way) {}

    public boolean stands() {
        return replaced == null && withdrawn == null;
    }

    /// Whether both are to the same, about the same.
    boolean isLike(Consent that) {
        return to.equals(that.to) && terms.equals(that.terms);
    }
}
