/// Action plans: what is to be reached for a child and its family, by whom and by when, and how it went.
///
/// Owns: plans with their versions, drafts, the family's agreement party by party, follow-ups. Never does: give an
/// offer
/// (a planned action leads on to that, and whoever gives it tells through [OfferedCourses] how far it is) or decide the
/// rules (the programme has them, or has no plans at all). Why a version is one sealed document: nobody may write over
/// what a family agreed to, and nobody needs to find plans by what is said in them (docs/adr).
@NullMarked
@ApplicationModule(
        displayName = "plan",
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
            "episode",
            "episode :: events"
        })
package dk.tidlig.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
