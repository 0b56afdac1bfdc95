/// Invitations that every calendar takes.
@NullMarked
@NamedInterface("calendar")
package dk.tidlig.shell.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
