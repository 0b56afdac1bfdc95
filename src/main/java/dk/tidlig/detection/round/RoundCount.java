package dk.tidlig.detection.round;

import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// What adds up to those who are done: all of it stands in one table, so that none of it can be worked out.
    List<Long> placesAndMissing() {
        return Stream.concat(places.stream(), Stream.of(missing)).toList();
    }

    /// All of them together.
    static RoundCount sum(UUID key, List<RoundCount> all) {
        return new RoundCount(
                key,
                sum(all, RoundCount::expected),
                sum(all, RoundCount::agreed),
                sum(all, RoundCount::missing),
                IntStream.range(0, all.getFirst().places().size())
                        .mapToObj(place -> sum(all, it -> it.places().get(place)))
                        .toList(),
                sum(all, RoundCount::worrying),
                sum(all, RoundCount::told),
                sum(all, RoundCount::better),
                sum(all, RoundCount::same),
                sum(all, RoundCount::worse));
    }

    private static long sum(List<RoundCount> all, ToLongFunction<RoundCount> which) {
        return all.stream().mapToLong(which).sum();
    }
}
