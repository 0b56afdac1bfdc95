/// The append-only trail of who did or saw what, and why.
///
/// Owns: the entries, the sealed blocks they are closed into, the signed heads, the verification.
/// Never does: point at what it speaks of (no foreign key: the trail outlives it), forgive a failed write
/// (no entry, no look), or update anything. Why below identity: everyone is audited, the trail knows nobody.
@NullMarked
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"kernel", "tenancy", "operator"})
package dk.tidlig.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
