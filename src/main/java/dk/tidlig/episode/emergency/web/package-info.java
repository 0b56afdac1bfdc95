/// The pages of emergency access.
@NullMarked
package dk.tidlig.episode.emergency.web;

import org.jspecify.annotations.NullMarked;
