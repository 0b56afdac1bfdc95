/// The pages of places and tellings.
@NullMarked
package dk.tidlig.outreach.web;

import org.jspecify.annotations.NullMarked;
