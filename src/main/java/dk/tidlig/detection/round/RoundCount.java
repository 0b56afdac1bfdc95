package dk.tidlig.detection.round;

import java.util.List;
import java.util.UUID;

/// Counts of one room, one institution or the whole municipality in a round: numbers alone.
///
/// @param key of what it counts
/// @param expected children it is for
/// @param agreed those with a place
/// @param missing those without one, with a reason
/// @param places how many at each place of the scale
/// @param better since their round before; `same` and `worse` likewise
record RoundCount(
        UUID key,
        long expected,
        long agreed,
        long missing,
        List<Long> places,
        long worrying,
        long told,
        long better,
        long same,
        long worse) {
    RoundCount {
        places = List.copyOf(places);
    }
}
