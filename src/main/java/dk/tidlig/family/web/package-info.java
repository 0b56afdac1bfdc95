@NullMarked
package dk.tidlig.family.web;

import org.jspecify.annotations.NullMarked;
