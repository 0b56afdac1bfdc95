/// Which municipality this work is for.
///
/// Owns: the list of municipalities with what law, zone and calendar they live by; the binding of one of them to the
/// work at hand; the transaction manager that hands it to the database, where row-level security enforces it.
/// Never does: decide what somebody may do there. Why at the bottom: whoever forgets to bind a municipality sees no
/// row.
@NullMarked
@ApplicationModule(displayName = "tenancy", allowedDependencies = "kernel")
package dk.tidlig.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
