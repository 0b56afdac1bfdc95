/// Screenings: who is due one by the programme's rule, what became of it, and what a person decided. What it shows is a
/// reason to look; nothing follows by itself.
@NullMarked
@NamedInterface("screening")
package dk.tidlig.detection.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
