package dk.tidlig.exchange;

import java.util.ArrayList;

/// A sheet of registrations: read, or refused with problems that say what is wrong.
public final class FuzzRegistrations {
    private FuzzRegistrations() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var sheet = SheetReader.read(bytes);
        for (var line : sheet.lines()) {
            var cells = new Cells(line);
            for (var column : Column.values()) {
                cells.has(column);
                cells.optional(column);
                cells.codes(column);
                cells.day(column);
                cells.count(column);
                cells.number(column);
            }
            new ArrayList<>(cells.problems()).forEach(Problem::toString);
        }
    }
}
