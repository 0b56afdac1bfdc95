/// The people who log in.
///
/// Owns: accounts and how they are proved (passwords, passkeys), employments in municipalities, professions, units,
/// local and steering groups with members from and to and stand-ins, roles as data, and the Actor of the work at hand.
/// Never does: decide what an actor may see of a child; that is the gate's. Why apart from access: who somebody is
/// changes seldom, what they may do depends on the child.
@NullMarked
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"kernel", "tenancy", "audit", "secrecy"})
package dk.tidlig.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
