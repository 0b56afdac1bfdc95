package dk.tidlig.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RosterSheets;
import dk.tidlig.support.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./tidlig import roster` as an operator runs it, on a data directory of its own. 25,000 lines take less than a
/// minute
/// (`-Dtidlig.roster.lines=25000` holds it to that); a tenth of them, with the start of the program and its database,
/// must not take as long even where others work.
class LongRosterTest {
    private static final int LINES = Integer.getInteger("tidlig.roster.lines", 2_500);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void takesALongRosterInWithinAMinuteAndSaysHowFarItIs() throws Exception {
        var sheet = folder.resolve("many.csv");
        Files.writeString(sheet, new RosterSheets(20260303).of(LINES, 2026));

        var first = run(sheet, "--progress");
        assertThat(first.exit()).as(first.complained()).isZero();
        assertThat(first.said()).contains("%,d lines: %,d new children, 0 known".formatted(LINES, LINES));
        assertThat(first.complained()).contains("Importing");

        var second = run(sheet);
        assertThat(second.said()).contains("0 new children, %,d known, 0 to decide on, 0 gone".formatted(LINES));
        System.out.printf("roster of %,d lines: %s, again: %s%n", LINES, first.took(), second.took());
        assertThat(first.took()).isLessThan(LONGEST);
        assertThat(second.took()).isLessThan(LONGEST);

        Files.writeString(sheet, RosterFileTest.WRONG);
        var refused = run(sheet);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("Line 3:", "Line 4:", "Nothing was imported");
        assertThat(run(folder.resolve("none.csv")).complained()).contains("cannot be read");
    }

    private Tool.Ran run(Path sheet, String... more) throws Exception {
        var all = new java.util.ArrayList<>(
                java.util.List.of("import", "roster", sheet.toString(), "--municipality", "0450"));
        all.addAll(0, java.util.List.of(more));
        return Tool.on(folder.resolve("data")).run(all.toArray(String[]::new));
    }
}
