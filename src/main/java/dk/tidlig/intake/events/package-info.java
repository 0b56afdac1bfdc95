/// What others hear of enquiries, and what intake asks of whoever counts the days.
@NullMarked
@NamedInterface("events")
package dk.tidlig.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
