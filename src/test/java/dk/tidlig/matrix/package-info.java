/// Every address × every role × whose child: what is answered, kept in a file that a person reads.
@NullMarked
package dk.tidlig.matrix;

import org.jspecify.annotations.NullMarked;
