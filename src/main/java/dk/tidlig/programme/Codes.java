package dk.tidlig.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/// Codes name things in files, addresses and tables: lower-case words joined by hyphens, at most 60 letters.
public final class Codes {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Codes() {}

    public static boolean isCode(String text) {
        return text.length() <= 60 && CODE.matcher(text).matches();
    }

    /// How a file writes an enum constant.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
