/// The adults around a child: kin, custody, and where the child lives.
@NullMarked
@NamedInterface("kin")
package dk.tidlig.child.kin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
