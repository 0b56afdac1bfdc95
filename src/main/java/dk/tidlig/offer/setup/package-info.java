/// The shipped set-up of the catalogue: strict reading of its file, and taking it in at the start.
@NullMarked
package dk.tidlig.offer.setup;

import org.jspecify.annotations.NullMarked;
