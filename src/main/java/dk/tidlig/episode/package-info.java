/// A child's course through one programme, and the child's page that everything else plugs into.
///
/// Owns: when an episode was opened and closed and with which outcome, who is responsible and who helps, when the
/// family
/// was reached, how long it is kept; the child's page, its head, tabs, panels, timeline and print. Never does: know
/// what
/// hangs on it. Sessions, ratings, clocks and the rest plug in through [ChildSection], [ChildTab], [ChildPanel],
/// [HeadFact] and [ClosingCheck]. Why one row per course and no case: a child may go through several programmes, each
/// with
/// its own basis and its own keeping.
@NullMarked
@ApplicationModule(
        displayName = "episode",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "identity",
            "access",
            "audit",
            "shell",
            "secrecy",
            "programme",
            "programme :: sharing",
            "programme :: duty",
            "child",
            "child :: kin",
            "child :: consent",
            "operator"
        })
package dk.tidlig.episode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
