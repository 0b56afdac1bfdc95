/// Enquiries that come ready written from elsewhere.
@NullMarked
@NamedInterface("written")
package dk.tidlig.intake.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
