@NullMarked
package dk.tidlig.programme.web;

import org.jspecify.annotations.NullMarked;
