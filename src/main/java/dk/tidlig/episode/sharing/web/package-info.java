/// The pages of passing on.
@NullMarked
package dk.tidlig.episode.sharing.web;

import org.jspecify.annotations.NullMarked;
