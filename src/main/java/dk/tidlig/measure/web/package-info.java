@NullMarked
package dk.tidlig.measure.web;

import org.jspecify.annotations.NullMarked;
