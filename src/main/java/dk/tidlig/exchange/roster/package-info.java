/// Rosters as files: read, by upload or by the operator's command, and handed to rounds.
@NullMarked
package dk.tidlig.exchange.roster;

import org.jspecify.annotations.NullMarked;
