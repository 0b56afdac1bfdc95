@NullMarked
package dk.tidlig.measure.instrument.web;

import org.jspecify.annotations.NullMarked;
