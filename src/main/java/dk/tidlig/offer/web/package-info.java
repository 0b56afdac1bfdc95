/// The pages of the catalogue.
@NullMarked
package dk.tidlig.offer.web;

import org.jspecify.annotations.NullMarked;
