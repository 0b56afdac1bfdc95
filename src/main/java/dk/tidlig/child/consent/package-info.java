/// Consents: to whom, to which kind of data, for which purpose, by whom, how and when; and withdrawn from that second.
@NullMarked
@NamedInterface("consent")
package dk.tidlig.child.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
