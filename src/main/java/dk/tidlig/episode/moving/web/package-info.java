/// The pages of moving.
@NullMarked
package dk.tidlig.episode.moving.web;

import org.jspecify.annotations.NullMarked;
