package dk.tidlig.programme;

import dk.tidlig.shell.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text in the languages of the system. Danish is always there; another language that is missing shows in Danish,
/// and says so (`isFallback`), so that a page can mark it and set the right `lang`.
public record Wording(
        String da, @Nullable String en, @Nullable String kl) {
    /// No text is longer, in characters.
    public static final int MAX_LENGTH = 4000;

    public Wording {
        var checks = Impossible.checks();
        check(checks, "da", da);
        check(checks, "en", en);
        check(checks, "kl", kl);
        checks.refuse();
    }

    public static Wording danish(String da) {
        return new Wording(da, null, null);
    }

    /// As the page says it: where a Greenlandic text is missing, the Danish one with the mark of those.
    public String in(Locale locale) {
        var text = own(locale);
        if (text != null) {
            return text;
        }
        return "kl".equals(locale.getLanguage()) ? da + Texts.MARK : da;
    }

    /// The same without the mark, where the page sets one itself.
    public String unmarkedIn(Locale locale) {
        var text = own(locale);
        return text == null ? da : text;
    }

    /// The language the reader gets: `da`, `en` or `kl`.
    public String languageIn(Locale locale) {
        return isFallback(locale) ? "da" : locale.getLanguage();
    }

    public boolean isFallback(Locale locale) {
        return own(locale) == null;
    }

    private @Nullable String own(Locale locale) {
        return switch (locale.getLanguage()) {
            case "da" -> da;
            case "en" -> en;
            case "kl" -> kl;
            default -> null;
        };
    }

    private static void check(Impossible.Checks checks, String language, @Nullable String text) {
        if (text != null) {
            checks.that(!text.isBlank(), language, Wrong.BLANK_TEXT)
                    .that(text.length() <= MAX_LENGTH, language, Wrong.TEXT_TOO_LONG, MAX_LENGTH);
        }
    }
}
