/// Counts without names that modules show beside one another, and the one place where it is decided which are too small
/// and hidden, and which with them.
@NullMarked
@NamedInterface("cells")
package dk.tidlig.shell.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
