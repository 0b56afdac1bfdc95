/// Passkeys as Spring Security asks for them, in this module's own tables.
@NullMarked
package dk.tidlig.identity.passkey;

import org.jspecify.annotations.NullMarked;
