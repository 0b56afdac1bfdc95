package dk.tidlig.child.roster;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A child by its names alone, for those who work where it goes.
public record Pupil(
        ChildId id,
        String givenName,
        String familyName,
        @Nullable LocalDate bornOn) {
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
