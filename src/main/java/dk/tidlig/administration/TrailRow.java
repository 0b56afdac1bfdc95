package dk.tidlig.administration;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.TrailLine;
import org.jspecify.annotations.Nullable;

/// An entry of the trail with the words for it, in the reader's language.
///
/// @param who the user's name; the program's own and the public's entries are named as such
/// @param child the child's name and age; empty when the entry is on no child, or on one that is here no more
public record TrailRow(TrailLine line, String who, String profession, String purpose, String child) {
    public AuditEntry entry() {
        return line.entry();
    }

    public boolean denied() {
        return entry().outcome() == AuditEntry.Outcome.DENIED;
    }

    public boolean undone() {
        return entry().outcome() == AuditEntry.Outcome.UNDONE;
    }

    /// The block that it is sealed in; nothing while it waits.
    public @Nullable Long block() {
        return line.block();
    }
}
