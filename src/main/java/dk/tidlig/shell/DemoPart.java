package dk.tidlig.shell;

import dk.tidlig.tenancy.Municipality;

/// Fictitious data that a module brings to a demonstration. Loaded once for each municipality, in a transaction of its
/// own with the municipality bound.
public interface DemoPart {
    /// Users are 0, children 100, enquiries 200, courses and sessions 300, what builds on them later.
    int order();

    void load(Municipality municipality);
}
