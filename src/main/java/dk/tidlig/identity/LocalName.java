package dk.tidlig.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What something is called in the languages of the pages. Greenlandic may be missing, and is then read in Danish with
/// the mark of those.
public record LocalName(String da, String en, @Nullable String kl) {
    public LocalName {
        if (da.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a name is needed in Danish and in English");
        }
    }

    public static LocalName read(ResultSet row) throws SQLException {
        return new LocalName(row.getString("name_da"), row.getString("name_en"), row.getString("name_kl"));
    }

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> en;
            case "kl" -> kl == null || kl.isBlank() ? da + Language.DANISH_MARK : kl;
            default -> da;
        };
    }
}
