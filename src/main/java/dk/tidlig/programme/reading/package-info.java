/// Reads a programme file strictly, and tells everything that is wrong with it at once, by line, column and path.
@NullMarked
package dk.tidlig.programme.reading;

import org.jspecify.annotations.NullMarked;
