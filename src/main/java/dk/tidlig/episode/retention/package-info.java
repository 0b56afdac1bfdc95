/// Letting go: what is over is listed, then erased by night through every module, unless something keeps it.
@NullMarked
package dk.tidlig.episode.retention;

import org.jspecify.annotations.NullMarked;
