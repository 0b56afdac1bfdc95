@NullMarked
package dk.tidlig.safeguarding.web;

import org.jspecify.annotations.NullMarked;
