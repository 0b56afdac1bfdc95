package dk.tidlig.child.kin;

import dk.tidlig.child.AdultDetails;
import org.jspecify.annotations.Nullable;

/// What is said of an adult as kin of a child.
///
/// @param custody holds custody, alone or with another
/// @param home in which of the child's homes the adult lives: 1, 2, or in none
public record KinDetails(
        AdultDetails adult,
        KinRelation relation,
        boolean custody,
        @Nullable Integer home) {
    public KinDetails {
        if (home != null && home != 1 && home != 2) {
            throw new IllegalArgumentException("a child has at most two homes");
        }
    }
}
