/// The pages of what is kept, and of what is erased.
@NullMarked
package dk.tidlig.episode.retention.web;

import org.jspecify.annotations.NullMarked;
