/// Whom a programme screens, by what, and what follows.
@NullMarked
@NamedInterface("screening")
package dk.tidlig.programme.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
