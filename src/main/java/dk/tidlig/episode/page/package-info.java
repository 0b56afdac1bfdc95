/// The child's page, put together from what modules plug in.
@NullMarked
package dk.tidlig.episode.page;

import org.jspecify.annotations.NullMarked;
