package dk.tidlig.tenancy;

import java.time.Duration;

/// Work that comes back again and again, for each municipality in turn. A bean of this type is all it takes: the jobs
/// engine calls [#run] with the municipality bound, on one instance of the program at a time. A run that fails for one
/// municipality is logged and does not keep the others waiting.
public interface MunicipalJob {
    /// Unique and lasting: it names the job in the database. As `audit-sealing`.
    String name();

    /// The pause between two runs, at least a second.
    Duration every();

    /// One run. Opens its own transactions.
    void run(Municipality municipality);
}
