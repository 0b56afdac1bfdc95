/// Sessions on My day.
@NullMarked
package dk.tidlig.session.day;

import dk.tidlig.session.Sessions;
import org.jspecify.annotations.NullMarked;
