/// Courses that end by themselves at the age the programme helps until: planned before, ended on the day.
@NullMarked
package dk.tidlig.episode.exit;

import org.jspecify.annotations.NullMarked;
