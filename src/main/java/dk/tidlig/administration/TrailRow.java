package dk.tidlig.administration;

import dk.tidlig.access.OwnDay;
import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.TrailLine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// An entry of the trail with the words for it, in the reader's language.
///
/// @param who the user's name; the program's own and the public's entries are named as such
/// @param child the child's name and age; empty when the entry is on no child, or on one that is here no more
public record TrailRow(TrailLine line, String who, String profession, String purpose, String child) {
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    public AuditEntry entry() {
        return line.entry();
    }

    public boolean denied() {
        return entry().outcome() == AuditEntry.Outcome.DENIED;
    }

    public boolean undone() {
        return entry().outcome() == AuditEntry.Outcome.UNDONE;
    }

    /// A list that somebody's own day asked for.
    boolean isOfADay() {
        return entry().child() == null
                && entry().kind() == AuditEntry.Kind.SEARCH
                && entry().outcome() == AuditEntry.Outcome.ALLOWED
                && OwnDay.noted(entry().criterion());
    }

    /// Whether it is one of those lists that the other, which came just after it, is one of.
    boolean goesWith(TrailRow later) {
        return isOfADay()
                && later.isOfADay()
                && entry().actor().equals(later.entry().actor())
                && entry().purpose().equals(later.entry().purpose())
                && !entry().at().isBefore(later.entry().at().minus(TOGETHER));
    }

    /// The block that it is sealed in; nothing while it waits.
    public @Nullable Long block() {
        return line.block();
    }
}
