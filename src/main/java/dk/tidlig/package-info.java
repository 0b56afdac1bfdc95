/// Where the program begins.
@NullMarked
package dk.tidlig;

import org.jspecify.annotations.NullMarked;
