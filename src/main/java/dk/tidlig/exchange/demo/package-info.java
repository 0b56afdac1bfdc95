/// Fictitious families for a demonstration, in every phase of a programme.
@NullMarked
package dk.tidlig.exchange.demo;

import org.jspecify.annotations.NullMarked;
