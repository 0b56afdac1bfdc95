/// How long what other modules hang on a child is kept: each says it here, and never learns of the others.
@NullMarked
@NamedInterface("keeping")
package dk.tidlig.episode.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
