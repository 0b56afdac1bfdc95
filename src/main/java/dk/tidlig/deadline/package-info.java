/// Time limits.
///
/// Owns: clocks with their rule, source, zone and calendar; the holiday calendars; what is chased. Never does: decide
/// what happens when a clock is over, or know more of the work than its events. Why the programme's rules and not its
/// own: a limit is the municipality's promise, and stands in its programme (see the decision record on clocks).
@NullMarked
@ApplicationModule(
        displayName = "deadline",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "programme",
            "child::events",
            "episode",
            "intake :: events",
            "session :: events",
            "measure :: events",
            "plan :: events",
            "relaylog :: events",
            "episode :: events",
            "programme :: duty",
            "safeguarding :: events",
            "visitation :: events",
            "detection :: events"
        })
package dk.tidlig.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
