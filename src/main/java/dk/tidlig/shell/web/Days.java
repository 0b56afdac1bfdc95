package dk.tidlig.shell.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads a day as browsers send it (ISO 8601), in any field and address. A day that no living person's papers can hold
/// is a slip of the hand, and the database would refuse some of them.
@Component
class Days implements WebMvcConfigurer, Formatter<LocalDate> {
    private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(this);
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        var day = LocalDate.parse(text.strip());
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new ParseException("a day between " + FIRST + " and " + LAST, 0);
        }
        return day;
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
