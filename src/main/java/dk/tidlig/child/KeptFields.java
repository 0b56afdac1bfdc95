package dk.tidlig.child;

import dk.tidlig.kernel.ChildId;
import java.util.Set;

/// Says what may be kept; the module that knows the child's ways of working answers.
/// Without an answer nothing is held back.
public interface KeptFields {
    /// What may be kept on the child: what any of its open courses keeps; when it has none, what any way of working
    /// here keeps.
    Set<ChildField> of(ChildId child);
}
