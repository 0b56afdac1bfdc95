/// What happened to places on scales: ids, stamps and codes, never a name or a free text.
@NullMarked
@NamedInterface("events")
package dk.tidlig.measure.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
