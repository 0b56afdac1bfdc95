/// The family's own log-in: an account that works nowhere and has no role.
@NullMarked
@NamedInterface("family")
package dk.tidlig.identity.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
