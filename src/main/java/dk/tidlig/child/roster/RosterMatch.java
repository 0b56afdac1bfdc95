package dk.tidlig.child.roster;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// Who of the children here a line of a roster may be.
///
/// @param certain the child with that number; null when none has it
/// @param likely the child with the same names and day of birth, where the line has no number or nobody has it
/// @param numbered whether that one has or had a number
public record RosterMatch(
        @Nullable ChildId certain, @Nullable ChildId likely, boolean numbered) {}
