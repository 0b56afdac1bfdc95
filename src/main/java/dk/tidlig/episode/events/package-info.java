/// What happened to episodes: ids, stamps and codes, never a name or a free text.
@NullMarked
@NamedInterface("events")
package dk.tidlig.episode.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
