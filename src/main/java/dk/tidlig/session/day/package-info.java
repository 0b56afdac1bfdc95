/// Sessions on My day.
@NullMarked
package dk.tidlig.session.day;

import org.jspecify.annotations.NullMarked;
