/// Who decided what on an enquiry or a referral, why and when.
///
/// Owns: the decisions with their place on the ruler and the family's situation, and the answers to the questions that
/// bar; groups' meetings, who was present, who may take no part, and what the group decided (`visitation.group`). Never
/// does: keep anything of what lies behind such an answer, or open a course by itself (intake does, in the
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
            "identity :: group",
            "shell",
            "shell :: calendar",
            "secrecy",
            "programme",
            "child",
            "episode",
            "intake",
            "intake :: referral",
            "intake :: events"
        })
package dk.tidlig.visitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
