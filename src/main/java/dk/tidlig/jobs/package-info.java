/// Work that is done later.
///
/// Owns: the engine that runs every [dk.tidlig.tenancy.MunicipalJob] again and again, on one instance of the program at
/// a time; the registry of events whose listeners have not yet handled them, and their second try.
/// Never does: any work of a module; it does not know what a job does. Why a module: nothing may depend on it, and who
/// runs Tidlig should find in one place what happens when nobody is looking.
@NullMarked
@ApplicationModule(
        displayName = "jobs",
        allowedDependencies = {"kernel", "tenancy"})
package dk.tidlig.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
