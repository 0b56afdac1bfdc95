/// The words everyone shares, and nothing else.
///
/// Owns: the ids that more than one module speaks of, a moment with its author, a span of days,
/// and the three ways a use case says no. Never does: anything with a table, a page or a bean.
/// Why so small: whatever lies here is known everywhere, so each type must earn its place (at most 15).
@NullMarked
@ApplicationModule(
        displayName = "kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package dk.tidlig.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
