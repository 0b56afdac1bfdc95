/// What the law asks of a municipality apart from any programme: here, of whoever receives notifications of concern.
@NullMarked
@NamedInterface("duty")
package dk.tidlig.programme.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
