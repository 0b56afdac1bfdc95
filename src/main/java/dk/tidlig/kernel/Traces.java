package dk.tidlig.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody could be recognised by in what people write. A number of the civil registry is never let through;
/// telephone numbers, mail addresses, days, addresses and what may be a name are asked about. A first name that begins
/// a
/// sentence looks like any other word and is not found.
public final class Traces {
    private static final String GAP = "[\\s.\\-‐‑–/]{0,3}";
    private static final Pattern CPR = Pattern.compile("(?<!\\d)(?:0[1-9]|[12]\\d|3[01])" + GAP + "(?:0[1-9]|1[0-2])"
            + GAP + "(?:(?:19|20)\\d\\d|\\d\\d)" + GAP + "(?:\\d{4}|\\d[A-Za-z]{2}\\d)(?![\\dA-Za-z])");
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\+?(?:\\d[\\s\\-‐‑–./]?){5,40}\\d");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\p{L})\\p{L}+(?:vej|gade|allé|alle|stræde|vænget|parken|torvet|aqqut|aqqusinersuaq)\\s+\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// A capital within a sentence, after a small letter, a digit or a comma.
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;][ \\n])\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,20}");
    /// No form takes more; what is longer is refused for that, and not searched to its end.
    private static final int LONGEST = 5000;
    /// How one writes to somebody, in Danish and English: no names.
    private static final Set<String> NO_NAMES = Set.of("De", "Dem", "Deres", "Danish", "English");

    private Traces() {}

    /// Whether a number of the civil registry stands in it, or one that replaces it, however it is spaced.
    public static boolean holdsCpr(@Nullable String words) {
        return words != null && CPR.matcher(words).find();
    }

    /// What is to be asked about, as it is written; empty when nothing is.
    public static String mark(@Nullable String words) {
        return words == null || holdsCpr(words) ? "" : String.join(" · ", found(words));
    }

    private static Set<String> found(String words) {
        var found = new LinkedHashSet<String>();
        List.of(MAIL, NUMBER, DAY, ADDRESS, NAME).stream()
                .flatMap(pattern -> hits(pattern, words.substring(0, Math.min(words.length(), LONGEST))))
                .filter(hit -> found.stream().noneMatch(longer -> longer.contains(hit)))
                .forEach(found::add);
        return found;
    }

    private static Stream<String> hits(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(hit -> hit.group().strip().replaceAll("\\s+", " "))
                .filter(hit -> !NO_NAMES.contains(hit));
    }
}
