/// All that is kept of a child, in words on paper and as a file: for the family that asks, and for the archive.
@NullMarked
package dk.tidlig.episode.extract;

import org.jspecify.annotations.NullMarked;
