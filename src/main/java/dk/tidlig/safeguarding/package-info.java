/// Notifications of concern to the authority.
///
/// Owns: what a notification needs, kept as it was written on a child or when a course is handed on by one; what those
/// who receive it did, and what the notifier is told. Never does: say whether one is due (the duty is each
/// professional's own), count its limits (deadline does) or keep it readable where it identifies. Why apart from the
/// course: a notification outlives the light record it came from, and has limits of its own.
@NullMarked
@ApplicationModule(
        displayName = "safeguarding",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "secrecy",
            "programme",
            "child",
            "child :: kin",
            "episode",
            "episode :: keeping",
            "episode :: sharing",
            "programme :: duty",
            "visitation :: events"
        })
package dk.tidlig.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
