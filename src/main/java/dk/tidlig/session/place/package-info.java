/// Places in daycares that are kept for children in family training: reserved, handed over, started in without a gap,
/// offered on when they lapse.
@NullMarked
package dk.tidlig.session.place;

import org.jspecify.annotations.NullMarked;
