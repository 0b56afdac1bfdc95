/// Log-ins kept in the database, with as few questions to it as a page needs.
@NullMarked
package dk.tidlig.identity.visit;

import org.jspecify.annotations.NullMarked;
