/// Notifications of concern to the authority.
///
/// Owns: what a notification needs, kept as it was sent when a course is handed on by one. Never does: say whether one
/// is due (the duty is each professional's own) or keep it readable where it identifies. Why apart from the course:
/// a notification outlives the light record it came from, and has limits of its own.
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
            "episode"
        })
package dk.tidlig.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
