package dk.tidlig.episode.retention;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A child on the list of what is erased.
///
/// @param keptUntil the last day of the last of its records
/// @param goesOn the day in whose night it goes
/// @param archiveFirst whether the archive is to have it before
/// @param archived who said that the archive has it, and when
record Listed(
        ChildId child,
        LocalDate keptUntil,
        LocalDate listedOn,
        LocalDate goesOn,
        boolean archiveFirst,
        @Nullable Stamp archived) {
    boolean waitsForArchive() {
        return archiveFirst && archived == null;
    }
}
