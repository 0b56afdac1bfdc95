/// The page about a child's time limits.
@NullMarked
package dk.tidlig.deadline.web;

import org.jspecify.annotations.NullMarked;
