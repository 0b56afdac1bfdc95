/// Programmes: a municipality's ways of working, as versioned data.
///
/// Owns: what a programme may say (`ProgrammeDefinition` and what hangs under it, scales among it), the strict reader
/// of its files, the published versions and the pages that show them. Never does: anything with a person in it;
/// it does not know who follows a programme, nor does it run clocks or count sessions, it only says the rules.
/// Why no class per programme: a new kind of rule is code here, a new programme is a file and nothing else.
@NullMarked
@ApplicationModule(
        displayName = "programme",
        allowedDependencies = {"kernel", "tenancy", "audit", "identity", "access", "shell", "shell::pictures"})
package dk.tidlig.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
