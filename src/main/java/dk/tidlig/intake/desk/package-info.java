/// The coordinator's desk: the list of enquiries, and what of it waits today.
@NullMarked
package dk.tidlig.intake.desk;

import org.jspecify.annotations.NullMarked;
