/// Rounds: two people say alone how each child of a room is doing, and then together.
@NullMarked
@NamedInterface("round")
package dk.tidlig.detection.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
