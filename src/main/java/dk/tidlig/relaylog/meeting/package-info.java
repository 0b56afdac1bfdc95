/// What is said in a log: concerns side by side, agreements and what became of them. Only ever added to.
@NullMarked
@NamedInterface("meeting")
package dk.tidlig.relaylog.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
