/// The catalogue: what partners in and outside the municipality can give.
///
/// Owns: offers with wording, partner, target group, dose, who may give them, capacity and waiting time, in numbered
/// editions; certificates of those who may give one; the shipped set-up. Never does: know a child, or count who follows
/// an offer (those who give places say so through [Uptake]). Why editions: a course keeps what it was started with, so
/// an edit or a closed offer never changes what was given.
@NullMarked
@ApplicationModule(
        displayName = "offer",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "shell :: cells",
            "programme"
        })
package dk.tidlig.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
