/// The shelf of scales that come with the program, for whoever places children apart from any programme.
@NullMarked
@NamedInterface("shelf")
package dk.tidlig.programme.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
