package dk.tidlig.plan.content;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// A child in the plan, and what the plan says for it alone.
///
/// @param words needed when the plan is for several
public record Regard(ChildId child, @Nullable String words) {}
