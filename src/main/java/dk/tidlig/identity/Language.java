package dk.tidlig.identity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The languages that pages are read in, always with their land: bare `kl` begins weeks on a Sunday.
public final class Language {
    public static final Locale DANISH = Locale.of("da", "DK");
    public static final Locale GREENLANDIC = Locale.of("kl", "GL");

    /// Set behind a Danish text where a Greenlandic one is missing.
    public static final String DANISH_MARK = "\u00A0ᵈᵃ";

    private Language() {}

    /// The language by its code; empty when it is none of ours.
    public static Optional<Locale> of(@Nullable String code) {
        return switch (code) {
            case "da" -> Optional.of(DANISH);
            case "kl" -> Optional.of(GREENLANDIC);
            case "en" -> Optional.of(Locale.ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
