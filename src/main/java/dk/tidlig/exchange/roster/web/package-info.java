/// The page that takes a roster in.
@NullMarked
package dk.tidlig.exchange.roster.web;

import org.jspecify.annotations.NullMarked;
