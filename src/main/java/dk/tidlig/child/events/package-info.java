/// What others hear of children.
@NullMarked
@NamedInterface("events")
package dk.tidlig.child.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
