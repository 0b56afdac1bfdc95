package dk.tidlig.administration;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.PastVerification;
import dk.tidlig.audit.SeenLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did something with a child's data.
///
/// @param child the child's name and age; empty when it is here no more
/// @param rows the last day first
/// @param cut whether there are more than stand here
/// @param proof the last verification of the trail; nothing before the first
public record TrailSeenView(
        String child, List<Row> rows, boolean cut, @Nullable PastVerification proof) {
    public TrailSeenView {
        rows = List.copyOf(rows);
    }

    /// One day, one user (or in the family's extract one profession), one purpose.
    ///
    /// @param who the user's name; empty in the family's extract
    /// @param times how many entries there are of it
    /// @param denied whether the gate said no
    /// @param undone whether the gate let it and nothing came of it
    public record Row(
            LocalDate day,
            String who,
            String profession,
            String purpose,
            long times,
            Instant first,
            Instant last,
            boolean denied,
            boolean undone) {
        static Row of(SeenLine line, String who, String profession, String purpose) {
            return new Row(
                    line.day(),
                    who,
                    profession,
                    purpose,
                    line.times(),
                    line.first(),
                    line.last(),
                    line.outcome() == AuditEntry.Outcome.DENIED,
                    line.outcome() == AuditEntry.Outcome.UNDONE);
        }

        /// Both as one.
        Row and(Row other) {
            return new Row(
                    day,
                    who,
                    profession,
                    purpose,
                    times + other.times,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    denied && other.denied,
                    undone && other.undone);
        }
    }
}
