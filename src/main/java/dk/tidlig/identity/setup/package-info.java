/// Reads the municipalities' set-up files and keeps the database in step with them.
@NullMarked
package dk.tidlig.identity.setup;

import org.jspecify.annotations.NullMarked;
