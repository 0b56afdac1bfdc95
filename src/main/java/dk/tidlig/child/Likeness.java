package dk.tidlig.child;

import java.util.Set;

/// A child that is likely the same, and why.
///
/// @param withheld whether who it is is kept from the reader: the child's id is all there is
public record Likeness(ChildRow child, Set<Reason> reasons, boolean withheld) {
    public Likeness {
        reasons = Set.copyOf(reasons);
    }

    Likeness(ChildRow child, Set<Reason> reasons) {
        this(child, reasons, false);
    }

    /// The same without who it is.
    Likeness withhold() {
        var nobody = new ChildRow(child.id(), null, null, null, null, null, null, null, child.ended());
        return new Likeness(nobody, reasons, true);
    }

    /// Whether it cannot be another: the number is the same.
    public boolean certain() {
        return reasons.contains(Reason.SAME_NUMBER) || reasons.contains(Reason.FORMER_NUMBER);
    }

    /// Why it is likely the same child. The message is `child.likeness.<reason>`.
    public enum Reason {
        SAME_NUMBER,
        /// It had the number before.
        FORMER_NUMBER,
        /// The names are alike, and the days of birth the same or as easily mistyped.
        ALIKE_AND_BORN_NEAR,
        /// The same mother expects at about that time.
        SAME_MOTHER
    }
}
