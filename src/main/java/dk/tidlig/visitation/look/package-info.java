/// The days that groups set for looking again: what has come to its day is on the agenda by itself.
@NullMarked
package dk.tidlig.visitation.look;

import org.jspecify.annotations.NullMarked;
