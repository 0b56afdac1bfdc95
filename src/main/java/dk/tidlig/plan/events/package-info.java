/// What happened to plans, for modules that must know no more of them.
@NullMarked
@NamedInterface("events")
package dk.tidlig.plan.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
