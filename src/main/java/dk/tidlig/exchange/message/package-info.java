/// Messages from other houses: received, kept sealed, shown in an inbox and made into work.
@NullMarked
package dk.tidlig.exchange.message;

import org.jspecify.annotations.NullMarked;
