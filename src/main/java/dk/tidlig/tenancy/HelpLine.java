package dk.tidlig.tenancy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom those who work with the program call, and when somebody answers.
///
/// @param phone as people write it
/// @param hours in Danish; read in the other languages too where they have none of their own
public record HelpLine(
        String phone,
        String hours,
        @Nullable String hoursEn,
        @Nullable String hoursKl) {
    public HelpLine(String phone, String hours) {
        this(phone, hours, null, null);
    }

    public String hoursIn(Locale language) {
        var own = switch (language.getLanguage()) {
            case "en" -> hoursEn;
            case "kl" -> hoursKl;
            default -> hours;
        };
        return own == null ? hours : own;
    }
}
