package dk.tidlig.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/// My day as it is shown.
///
/// @param firstName whom the page greets
/// @param waiting what waits, worst first
/// @param over how many of them are over their limit
/// @param soon how many run out soon
/// @param newsFrom the moment since when `news` tells what others did
public record DayView(
        Instant now,
        String firstName,
        List<DayItem> waiting,
        long over,
        long soon,
        List<DaySession> today,
        List<DayNews> news,
        Instant newsFrom,
        List<DayItem> others) {
    /// Whether the first row is overdue, and so gets the page's only filled button.
    public boolean alarming() {
        return over > 0;
    }

    /// The ISO week's number.
    public int week(ZoneId zone) {
        return now.atZone(zone).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The greeting's part of the day, `morning`, `day` or `evening`, by the hour in the municipality.
    public static String partOfDay(int hour) {
        return hour < 10 ? "morning" : hour < 17 ? "day" : "evening";
    }
}
