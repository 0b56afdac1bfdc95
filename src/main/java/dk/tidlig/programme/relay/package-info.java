/// What a relay log is bound by, where a programme works with one.
@NullMarked
@NamedInterface("relay")
package dk.tidlig.programme.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
