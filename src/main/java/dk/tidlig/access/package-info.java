/// The one gate.
///
/// Owns: the decision whether this actor may do this deed on this child now, and the audit entry that says so, in the
/// same transaction; grants and scopes, which nothing else can make. Never does: list the deeds (each module has its
/// own
/// actions and rules) or know what hangs on a child (modules tell it who is around a child). Why types and not
/// annotations: a repository that wants a Grant cannot be reached by a forgotten check.
@NullMarked
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"kernel", "tenancy", "audit", "identity"})
package dk.tidlig.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
