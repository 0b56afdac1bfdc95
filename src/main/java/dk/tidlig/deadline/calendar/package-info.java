/// Which days are worked: the holidays of each land, by rule.
@NullMarked
package dk.tidlig.deadline.calendar;

import org.jspecify.annotations.NullMarked;
