package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/// One copy of the template's families: its own ids, names and days.
///
/// @param number of the copy, from 1 in each municipality
/// @param past how many days before the template's its days lie
record Block(MunicipalityId municipality, int number, int past, Random random) {
    /// A copy whose days lie this far back holds only families that are done with.
    private static final int DONE_AFTER = 60;
    private static final int FIVE_YEARS = 5 * 365;

    /// Every third copy is of these weeks; the others lie in the five years before.
    static Block of(MunicipalityId municipality, int number, long seed) {
        var random = new Random(seed ^ municipality.value().getLeastSignificantBits() ^ (number * 0x9E3779B97F4A7C15L));
        int past = number % 3 == 1 ? random.nextInt(DONE_AFTER) : random.nextInt(DONE_AFTER, FIVE_YEARS);
        return new Block(municipality, number, past, random);
    }

    /// A copy of years gone by.
    static Block past(MunicipalityId municipality, int number, long seed) {
        var block = of(municipality, number, seed);
        return block.isDone() ? block : new Block(municipality, number, block.past() + DONE_AFTER, block.random());
    }

    Block today() {
        return new Block(municipality, number, 0, random);
    }

    boolean isDone() {
        return past >= DONE_AFTER;
    }

    LocalDate day(LocalDate day) {
        return day.minusDays(past);
    }

    /// What an id of the template is in this copy: always the same, and in no other copy.
    UUID id(UUID original) {
        return derived(original, municipality.value().getMostSignificantBits() + number);
    }

    static UUID derived(UUID original, long salt) {
        long high = mixed(original.getMostSignificantBits() + salt);
        long low = mixed(original.getLeastSignificantBits() ^ high);
        return new UUID((high & ~0xF000L) | 0x4000L, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /// The finishing steps of splitmix64.
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
