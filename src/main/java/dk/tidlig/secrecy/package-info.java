/// What identifies a person is unreadable where it lies.
///
/// Owns: the keys, the sealing and opening of single fields, and the blind index by which a sealed value is looked up.
/// Never does: know what a field means, or who may open it. Why a module of its own: child, intake and identity all
/// seal,
/// and none of them should hold a key.
@NullMarked
@ApplicationModule(
        displayName = "secrecy",
        allowedDependencies = {"kernel", "tenancy"})
package dk.tidlig.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
