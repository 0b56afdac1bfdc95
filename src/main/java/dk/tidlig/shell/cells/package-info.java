/// Small cells: the one place where it is decided which counts are hidden, and which with them.
@NullMarked
@NamedInterface("cells")
package dk.tidlig.shell.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
