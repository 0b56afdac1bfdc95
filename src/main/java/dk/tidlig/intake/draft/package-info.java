/// The public page's drafts: what is asked there, what has been answered, and the sending.
@NullMarked
package dk.tidlig.intake.draft;

import org.jspecify.annotations.NullMarked;
