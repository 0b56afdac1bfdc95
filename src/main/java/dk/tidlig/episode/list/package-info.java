/// Lists of courses: whose they are, how they stand, 20 to a page.
@NullMarked
package dk.tidlig.episode.list;

import org.jspecify.annotations.NullMarked;
