/// What happens to batons, and what is asked of whoever runs their limits.
@NullMarked
@NamedInterface("events")
package dk.tidlig.relaylog.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
