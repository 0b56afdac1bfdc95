/// `tidlig user`: users from the operator's own machine, for the first administrator and for the day nobody can log in.
@NullMarked
package dk.tidlig.administration.operating;

import org.jspecify.annotations.NullMarked;
