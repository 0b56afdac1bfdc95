package dk.tidlig.programme.sharing;

import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.Wrong;

/// A legal basis for passing something on.
///
/// @param rule what it lets one do, and when
/// @param hours how long what was passed on stays open to those it was passed on to; 0 when it opens nothing here, and
/// for a consent, which opens as long as it stands
/// @param meetings of one child that may be held on this basis; 0 where none are
/// @param followUps more of them, each with its reason why it was needed
public record SharingBasis(
        String code, Wording name, Wording rule, Kind kind, int hours, int meetings, int followUps, Source source) {
    /// What is asked of one who passes on.
    public enum Kind {
        /// The family's consent, which must stand.
        CONSENT,
        /// A meeting, and why it is necessary; open to those present while it lasts.
        MEETING,
        /// Why it cannot be done otherwise.
        NECESSITY,
        /// A duty that is done elsewhere in the system, and noted from there.
        DUTY
    }

    public SharingBasis {
        Impossible.checks()
                .that(hours >= 0, "hours", Wrong.NOT_POSITIVE, hours)
                .that(kind != Kind.MEETING || (hours > 0 && meetings > 0), "meetings", Wrong.NOT_POSITIVE, meetings)
                .that(followUps >= 0, "follow-ups", Wrong.NOT_POSITIVE, followUps)
                .refuse();
    }

    /// Of how many exchanges on one child it is the basis, at most.
    public int most() {
        return meetings + followUps;
    }
}
