/// The pages where a municipality keeps its own house.
///
/// Owns: what an administrator may do with users, professions, units, groups and roles, and the rules that keep the
/// house safe (nobody takes the last administrator's right, or helps themselves to a right); the search of the trail,
/// and who has seen a child. Never does: keep the people's rows, which are identity's, the trail's, which are audit's,
/// or look at a child. Why apart from identity: who somebody is must be known
/// below the gate, what may be done to them is decided above it.
@NullMarked
@ApplicationModule(
        displayName = "administration",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "identity",
            "identity :: group",
            "identity :: factor",
            "access",
            "shell",
            "audit",
            "episode",
            "operator"
        })
package dk.tidlig.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
