/// Demand that no offer met: what was missing, for which age, on what theme, and never for whom. New offers are made
/// from it, and close it.
@NullMarked
@NamedInterface("need")
package dk.tidlig.offer.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
