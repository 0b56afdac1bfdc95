/// Screenings: who is due one by the programme's rule, what became of it, and what a person decided. What it shows is a
/// reason to look; nothing follows by itself.
@NullMarked
package dk.tidlig.detection.screening;

import org.jspecify.annotations.NullMarked;
