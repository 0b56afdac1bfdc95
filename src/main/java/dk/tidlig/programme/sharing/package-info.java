/// What the law lets professionals pass on of a child, on which basis, and what of it the system opens then.
@NullMarked
@NamedInterface("sharing")
package dk.tidlig.programme.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
