@NullMarked
package dk.tidlig.child.web;

import org.jspecify.annotations.NullMarked;
