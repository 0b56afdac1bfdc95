/// What happened to courses and sessions: ids, stamps and codes, never a name or a free text.
@NullMarked
@NamedInterface("events")
package dk.tidlig.session.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
