/// Visitation by a group: its meetings, who was present, who may take no part, and what it decided on each referral.
@NullMarked
@NamedInterface("group")
package dk.tidlig.visitation.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
