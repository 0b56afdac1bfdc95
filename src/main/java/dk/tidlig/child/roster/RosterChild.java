package dk.tidlig.child.roster;

import dk.tidlig.child.Cpr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A child as a roster names it.
///
/// @param cpr a CPR number or a replacement number; null when the roster has none
public record RosterChild(
        String givenName,
        String familyName,
        LocalDate bornOn,
        @Nullable Cpr cpr) {}
