/// Whole rosters of children at once: who of them is here already, and a light record for those who are not.
@NullMarked
@NamedInterface("roster")
package dk.tidlig.child.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
