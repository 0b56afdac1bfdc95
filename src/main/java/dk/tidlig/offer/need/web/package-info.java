/// The pages of needs that no offer met.
@NullMarked
package dk.tidlig.offer.need.web;

import org.jspecify.annotations.NullMarked;
