/// The virus scanner, where the operator has one: every file that comes in is looked at before anything reads it.
@NullMarked
@NamedInterface("scan")
package dk.tidlig.shell.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
