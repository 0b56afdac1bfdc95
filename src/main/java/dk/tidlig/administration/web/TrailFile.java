package dk.tidlig.administration.web;

import dk.tidlig.administration.TrailRow;
import dk.tidlig.kernel.SheetCell;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries of the trail as a file for a spreadsheet (RFC 4180, UTF-8 with its mark, times with their zone). A child is
/// told by its id, not by its name: the file leaves the house.
final class TrailFile {
    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD =
            List.of("id", "at", "user", "profession", "action", "kind", "purpose", "child", "criterion", "outcome");

    private TrailFile() {}

    static String of(List<TrailRow> rows, ZoneId zone) {
        var times = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
        return Stream.concat(Stream.of(HEAD), rows.stream().map(row -> cells(row, times)))
                .map(TrailFile::line)
                .collect(Collectors.joining("", MARK, ""));
    }

    private static List<String> cells(TrailRow row, DateTimeFormatter times) {
        var entry = row.entry();
        return List.of(
                Long.toString(row.line().id()),
                times.format(entry.at()),
                row.who(),
                row.profession(),
                entry.action(),
                entry.kind().name(),
                row.purpose(),
                text(entry.child()),
                text(entry.criterion()),
                entry.outcome().name());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SheetCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
