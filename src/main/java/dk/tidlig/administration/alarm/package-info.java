/// What an administrator must hear of by themselves: that somebody tries to get into an account.
@NullMarked
package dk.tidlig.administration.alarm;

import org.jspecify.annotations.NullMarked;
