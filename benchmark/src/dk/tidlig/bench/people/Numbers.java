package dk.tidlig.bench.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// CPR numbers that fail modulus 11, as those of no real person from before 2007 do; in one municipality none twice.
/// A day has more than three thousand of them, and they come in the same order each time.
final class Numbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    /// The seventh digits 5 to 8 are those of people born from 2000 on.
    private static final int FIRST = 5_000;
    private static final int MANY = 4_000;
    /// Has no divisor with `MANY` in common, so that steps of it meet every number once.
    private static final int STEP = 1_237;

    private final Map<LocalDate, Integer> tried = new HashMap<>();

    /// Empty when the day has none left.
    Optional<String> next(LocalDate bornOn) {
        for (int n = tried.getOrDefault(bornOn, 0); n < MANY; n++) {
            var drawn = bornOn.format(DAY) + (FIRST + n * STEP % MANY);
            if (isUnreal(drawn)) {
                tried.put(bornOn, n + 1);
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    static boolean isUnreal(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum % 11 != 0;
    }
}
