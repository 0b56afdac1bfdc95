package dk.tidlig.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A long sheet through the real tool on a data directory of its own. 100,000 lines take less than two minutes
/// (`-Dtidlig.import.lines=100000` holds it to that); a tenth of them, with the start of the program and its database,
/// must not take as long even where others work.
class LongImportTest {
    private static final int LINES = Integer.getInteger("tidlig.import.lines", 10_000);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String[] HERE = {"--municipality", "0779", "--programme", "tidlig-forebyggelse"};

    @TempDir
    Path folder;

    @Test
    void takesInALongSheetInTimeAndTheSameAgainChangesNothing() throws Exception {
        var sheet = folder.resolve("many.csv");
        Files.writeString(sheet, new Sheets("LONG", 20260303).of(LINES, 2023));

        var first = run("import", "registrations", sheet.toString());
        var counted = figures();
        var second = run("import", "registrations", sheet.toString());

        assertThat(first.exit()).as(first.complained()).isZero();
        assertThat(first.said()).contains("%,d imported".formatted(LINES));
        assertThat(second.said()).contains("0 imported, %,d were here already".formatted(LINES));
        assertThat(counted).contains("\"enquiries\" : " + LINES);
        assertThat(figures()).isEqualTo(counted);
        System.out.printf("import of %,d lines: %s, again: %s%n", LINES, first.took(), second.took());
        assertThat(first.took()).isLessThan(LONGEST);
        assertThat(second.took()).isLessThan(LONGEST);
    }

    private String figures() throws Exception {
        var figures =
                run("figures", "--from", "2023-01-01", "--to", "2023-12-31", "--min-cell", "0", "--format", "json");
        assertThat(figures.exit()).as(figures.complained()).isZero();
        return figures.said();
    }

    private Tool.Ran run(String... arguments) throws Exception {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of(HERE));
        return Tool.on(folder.resolve("data")).run(all.toArray(String[]::new));
    }
}
