package dk.tidlig.episode.keeping;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that is kept of a child.
///
/// @param version the programme whose rule it is kept by; null for what belongs to none
/// @param until the last day it is kept; null while it runs, and when no rule sets an end
public record KeptRecord(
        ChildId child,
        What what,
        @Nullable ProgrammeVersionId version,
        boolean running,
        @Nullable LocalDate until) {
    public KeptRecord {
        if (running && until != null) {
            throw new IllegalArgumentException("what runs has no last day yet");
        }
    }

    public static KeptRecord running(ChildId child, What what, @Nullable ProgrammeVersionId version) {
        return new KeptRecord(child, what, version, true, null);
    }

    public static KeptRecord ended(
            ChildId child, What what, @Nullable ProgrammeVersionId version, @Nullable LocalDate until) {
        return new KeptRecord(child, what, version, false, until);
    }

    public boolean over(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /// What it is.
    public enum What {
        COURSE,
        ENQUIRY,
        REFERRAL,
        NOTIFICATION,
        /// Known from the lists of daycares and schools.
        ROSTER
    }
}
