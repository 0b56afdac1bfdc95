/// What a plan says and what was said of it: values that never change.
@NullMarked
package dk.tidlig.plan.content;

import org.jspecify.annotations.NullMarked;
