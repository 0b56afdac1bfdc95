/// The pages of consultations.
@NullMarked
package dk.tidlig.advice.web;

import org.jspecify.annotations.NullMarked;
