/// Courses on My day.
@NullMarked
package dk.tidlig.episode.day;

import org.jspecify.annotations.NullMarked;
