package dk.tidlig.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/// CPR numbers that fail modulus 11, as those of no real person from before 2007 do. The seventh digits 5 to 8 are
/// those
/// of children born from 2000 on.
public final class UnrealNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private UnrealNumber() {}

    public static String of(LocalDate bornOn, Random random) {
        while (true) {
            var drawn = bornOn.format(DAY) + (5000 + random.nextInt(4000));
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (drawn.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return drawn.substring(0, 6) + "-" + drawn.substring(6);
            }
        }
    }
}
