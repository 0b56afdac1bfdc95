package dk.tidlig.detection;

import dk.tidlig.child.Cpr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a roster, read.
///
/// @param number of the line in the file, counted from 1, the heading included
/// @param kind of an institution that is new; null when the file does not say
/// @param cpr a CPR number or a replacement number, or null
public record RosterLine(
        int number,
        String givenName,
        String familyName,
        LocalDate bornOn,
        @Nullable Cpr cpr,
        String institution,
        Institution.@Nullable Kind kind,
        String room) {}
