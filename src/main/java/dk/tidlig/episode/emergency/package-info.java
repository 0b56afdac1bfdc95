/// Emergency access: whoever is not around a child opens its record for a short time with a reason in writing. The one
/// responsible and the data-protection officer are told at once; what is looked at is in the trail as ever. It reads,
/// and never writes; who is disqualified stays kept from the child.
@NullMarked
package dk.tidlig.episode.emergency;

import org.jspecify.annotations.NullMarked;
