/// Pictures drawn on the server, so that they need no script, print, and have their table.
///
/// Other modules name it `shell :: pictures` among their allowed dependencies.
@NullMarked
@NamedInterface("pictures")
package dk.tidlig.shell.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
