/// The pages about screenings.
@NullMarked
package dk.tidlig.detection.screening.web;

import org.jspecify.annotations.NullMarked;
