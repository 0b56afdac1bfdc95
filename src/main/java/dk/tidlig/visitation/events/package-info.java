/// What groups decided that others must hear of.
@NullMarked
@NamedInterface("events")
package dk.tidlig.visitation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
