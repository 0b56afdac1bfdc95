/// Enquiries and referrals: anyone's question for help, from the first word to what became of it.
///
/// Owns: drafts that nobody but their writer can find, the enquiry with who asks for whom and how to be reached, its
/// number and code, where it stands, and the feedback to the one who asked. An enquiry reserves the child's id it hangs
/// under. Referrals to a local group likewise (`intake::referral`). Never does: decide (that is visitation's), run a
/// clock (deadline hears its events), or say anything to a
/// stranger that the stranger did not bring. Why drafts are self-contained: who never sends leaves nothing behind.
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity::group",
            "access",
            "shell",
            "secrecy",
            "programme",
            "child",
            "child::kin",
            "episode",
            "episode::events",
            "episode :: keeping"
        })
package dk.tidlig.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
