/// Advice near the child: a pedagogue or teacher asks without naming anyone, and whoever is entrusted with it answers.
///
/// Owns: consultations with their few turns, the themes and limits they run by, and how many there were. Never does:
/// know a child, or lead to one. Why a module of its own: nothing here may ever be joined to a person, so it builds on
/// the base alone; an enquiry that comes of it begins anew, with the family.
@NullMarked
@ApplicationModule(
        displayName = "advice",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity::setup",
            "access",
            "shell",
            "shell::cells",
            "secrecy"
        })
package dk.tidlig.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
