/// What a plan says and what was said of it: values that never change.
@NullMarked
@NamedInterface("content")
package dk.tidlig.plan.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
