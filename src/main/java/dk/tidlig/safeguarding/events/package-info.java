/// What happens to notifications of concern, and what is asked of whoever runs their limits.
@NullMarked
@NamedInterface("events")
package dk.tidlig.safeguarding.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
