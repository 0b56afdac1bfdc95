/// Reads the municipalities' set-up files and keeps the database in step with them. Its reader is for the small files
/// of
/// other modules too.
@NullMarked
@NamedInterface("setup")
package dk.tidlig.identity.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
