package dk.tidlig.deadline.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The holiday calendars that lie in `calendars/<code>.txt`, each with its source. A line that cannot be read stops
/// the program: a calendar that is half right makes wrong limits.
@Component
public class HolidayCalendars {
    private final Map<String, HolidayCalendar> read = new ConcurrentHashMap<>();

    /// @throws IllegalArgumentException when there is no such calendar
    public HolidayCalendar get(String code) {
        return read.computeIfAbsent(code.toLowerCase(Locale.ROOT), HolidayCalendars::read);
    }

    private static HolidayCalendar read(String code) {
        try (InputStream file = HolidayCalendars.class.getResourceAsStream("/calendars/" + code + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no holiday calendar '" + code + "'");
            }
            return new HolidayCalendar(code, parse(code, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException cause) {
            throw new UncheckedIOException("the holiday calendar '" + code + "' cannot be read", cause);
        }
    }

    static List<HolidayCalendar.Holiday> parse(String code, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> holiday(code, line))
                .toList();
    }

    private static HolidayCalendar.Holiday holiday(String calendar, String line) {
        var words = line.split("\\s+");
        if (words.length != 4) {
            throw new IllegalArgumentException("calendar '" + calendar + "': not when, from, until, code: " + line);
        }
        boolean moves = words[0].startsWith("easter");
        return new HolidayCalendar.Holiday(
                words[3],
                moves ? null : MonthDay.parse("--" + words[0]),
                moves ? Integer.parseInt(words[0].substring("easter".length())) : 0,
                year(words[1]),
                year(words[2]));
    }

    private static @Nullable Integer year(String word) {
        return word.equals("-") ? null : Integer.valueOf(word);
    }
}
