package dk.tidlig.shell.cells;

/// Whether it is shown, and if not, why.
public enum Hidden {
    NO,
    /// Made of fewer than the municipality's minimum.
    TOO_FEW,
    /// Hidden so that another hidden cell cannot be worked out.
    PROTECTS_ANOTHER
}
