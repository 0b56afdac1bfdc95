package dk.tidlig.child;

import dk.tidlig.child.record.Days;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Civil registration numbers and days as people write them: nothing written may end in anything but yes or no.
public final class FuzzNumbersAndDays {
    private static final LocalDate A_DAY = LocalDate.of(2022, 7, 24);

    private FuzzNumbersAndDays() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        Cpr.isIn(text);
        Cpr.parse(text).ifPresent(cpr -> {
            cpr.birthDate();
            cpr.sex();
            cpr.checkSumHolds();
            cpr.tells(A_DAY);
            if (!Cpr.of(cpr.written()).equals(cpr)) {
                throw new IllegalStateException("written and read again it is another: " + text);
            }
        });
        Days.read(text);
    }
}
