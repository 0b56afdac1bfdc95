/// What is asked beside a password: the code of an app on the person's own telephone, or one of ten codes on paper.
@NullMarked
@NamedInterface("factor")
package dk.tidlig.identity.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
