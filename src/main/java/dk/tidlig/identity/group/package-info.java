/// Local groups and steering groups: their seats, members from and to, stand-ins and chairs.
@NullMarked
@NamedInterface("group")
package dk.tidlig.identity.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
