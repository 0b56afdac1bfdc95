package dk.tidlig.offer;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is looked for in the catalogue.
///
/// @param words some of the name, partner or method; blank for all
/// @param theme code of a programme's theme
/// @param years age in whole years; -1 for unborn
/// @param onlyFree only those with a free place
/// @param alsoClosed those that no course can begin in, too
public record OfferQuery(
        String words, @Nullable String theme, @Nullable Integer years, boolean onlyFree, boolean alsoClosed) {
    public static final int UNBORN = -1;
    public static final OfferQuery ALL = new OfferQuery("", null, null, false, false);

    boolean matches(OfferRow row, LocalDate today) {
        var content = row.offer().content();
        return (alsoClosed || row.offer().isOpenOn(today))
                && (theme == null || theme.isBlank() || content.target().answers(theme))
                && (!onlyFree || content.room().hasPlace(row.taken()))
                && ofAge(content.target(), today)
                && says(content);
    }

    private boolean ofAge(Target target, LocalDate today) {
        if (years == null) {
            return true;
        }
        var born =
                years == UNBORN ? today.plusMonths(3) : today.minusYears(years).minusDays(1);
        return target.ages().include(born, today);
    }

    private boolean says(OfferContent content) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var text =
                content.name() + " " + content.about() + " " + content.partner().name() + " " + content.method();
        return wanted.isEmpty() || text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// As the trail notes it.
    String criterion() {
        return "words=" + words + " theme=" + theme + " years=" + years + " free=" + onlyFree + " closed=" + alsoClosed;
    }
}
