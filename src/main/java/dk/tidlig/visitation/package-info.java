/// Who decided what on an enquiry, why and when.
///
/// Owns: the decisions with their place on the ruler and the family's situation, and the answers to the questions that
/// bar. Never does: keep anything of what lies behind such an answer, or open a course by itself (intake does, in the
/// same transaction). Why apart from intake: an enquiry is the family's, a decision is the municipality's.
@NullMarked
@ApplicationModule(
        displayName = "visitation",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "programme",
            "child",
            "episode",
            "intake",
            "intake :: events"
        })
package dk.tidlig.visitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
