/// The baton: offered, accepted, declined, expired; never let go of before the next has said yes.
@NullMarked
@NamedInterface("baton")
package dk.tidlig.relaylog.baton;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
