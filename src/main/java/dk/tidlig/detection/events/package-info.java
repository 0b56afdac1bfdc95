/// What others hear of screenings.
@NullMarked
@NamedInterface("events")
package dk.tidlig.detection.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
