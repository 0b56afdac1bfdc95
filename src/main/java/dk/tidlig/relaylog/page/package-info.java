/// What the pages of a relay log show.
@NullMarked
package dk.tidlig.relaylog.page;

import org.jspecify.annotations.NullMarked;
