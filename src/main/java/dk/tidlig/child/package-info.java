/// The child, and the people it lives among.
///
/// Owns: children born and unborn and young people, their civil registration numbers (also those they had before),
/// adults and kin, custody, homes, what was amended by whom, and the search that comes before anything is made twice.
/// Never does: know why the child is here; that is an episode's. Keeps no field that no way of working asks for.
/// Why numbers and addresses are sealed here: no other module ever holds one in clear, so none can print it.
@NullMarked
@ApplicationModule(
        displayName = "child",
        allowedDependencies = {"kernel", "tenancy", "identity", "access", "audit", "shell", "secrecy"})
package dk.tidlig.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
