package dk.tidlig.audit;

import org.jspecify.annotations.Nullable;

/// An entry as it stands in the trail.
///
/// @param block the number of the block that it is sealed in; nothing while it waits
public record TrailLine(long id, AuditEntry entry, @Nullable Long block) {}
