package dk.tidlig.session.place;

import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import java.util.UUID;

/// What became of a kept place once, and who did it.
///
/// @param startsOn the first day as it was then
record PlaceStep(UUID place, KeptPlace.Standing standing, LocalDate startsOn, Stamp stamp) {}
