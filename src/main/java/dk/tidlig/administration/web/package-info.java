@NullMarked
package dk.tidlig.administration.web;

import org.jspecify.annotations.NullMarked;
