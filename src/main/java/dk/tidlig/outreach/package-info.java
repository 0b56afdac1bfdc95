/// Telling others that help can be had.
///
/// Owns: the places that ought to know (schools, clinics, associations …), and when, how and by whom each was told.
/// Never does: know a child or an enquiry. Why a module of its own: recruiting goes on beside the courses, and needs
/// nothing of them but how many came, by which way.
@NullMarked
@ApplicationModule(
        displayName = "outreach",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity::setup",
            "access",
            "shell",
            "shell :: cells"
        })
package dk.tidlig.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
