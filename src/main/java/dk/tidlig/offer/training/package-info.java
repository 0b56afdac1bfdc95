/// Offers that a team gives: which competences must be there together, who has them and until when, and the method
/// session by session.
@NullMarked
@NamedInterface("training")
package dk.tidlig.offer.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
