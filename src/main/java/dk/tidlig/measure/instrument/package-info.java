/// Instruments: what is there, who is certified in it, and what it gave for a child. A result is a reason to look, and
/// asks somebody to do so; never a diagnosis, and nothing follows by itself.
@NullMarked
@NamedInterface("instrument")
package dk.tidlig.measure.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
