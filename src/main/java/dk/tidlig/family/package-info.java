/// What the family sees of what is written about its child, and what it says itself.
///
/// Owns: which child a family's own log-in belongs to, and as whom; what that log-in may do; the pages behind it; the
/// family's own words, and the answers to them. Never does: decide what of another module's records a family sees (each
/// module says that itself, by `ChildSection.toFamily` and `ChildPanel.familyModel`, and where it says nothing, nothing
/// is shown) or let a family's log-in work. Nothing points to it.
@NullMarked
@ApplicationModule(
        displayName = "family",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity :: family",
            "access",
            "shell",
            "secrecy",
            "child",
            "child :: kin",
            "child :: consent",
            "episode"
        })
package dk.tidlig.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
