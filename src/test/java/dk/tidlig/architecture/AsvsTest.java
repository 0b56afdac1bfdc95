package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The list of what stands against attack (OWASP ASVS 5.0.0): whole, and each *met* with a test that is there.
class AsvsTest {
    private static final Path LIST = Path.of("docs/security/asvs.csv");
    private static final Set<String> STATES = Set.of("met", "not applicable", "open");
    private static final Map<String, String> COUNTS = Map.ofEntries(
            Map.entry("V1", "8/19/3"),
            Map.entry("V2", "4/7/2"),
            Map.entry("V3", "8/11/12"),
            Map.entry("V4", "2/8/6"),
            Map.entry("V5", "4/5/4"),
            Map.entry("V6", "13/22/12"),
            Map.entry("V7", "6/12/1"),
            Map.entry("V8", "4/3/6"),
            Map.entry("V9", "4/3/0"),
            Map.entry("V10", "5/24/7"),
            Map.entry("V11", "3/11/10"),
            Map.entry("V12", "3/6/3"),
            Map.entry("V13", "1/12/8"),
            Map.entry("V14", "2/7/4"),
            Map.entry("V15", "3/10/8"),
            Map.entry("V16", "0/16/1"),
            Map.entry("V17", "0/7/5"));
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern SECTION = Pattern.compile("(docs/[\\w/.-]+\\.md): (.+)$");

    private static List<NamedCsvRecord> rows;
    private static Map<String, Set<String>> tests;

    @BeforeAll
    static void read() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            rows = csv.stream().toList();
        }
        tests = new HashMap<>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                tests.computeIfAbsent(name, it -> new java.util.HashSet<>())
                        .addAll(METHOD.matcher(Files.readString(file))
                                .results()
                                .map(it -> it.group(1))
                                .toList());
            }
        }
    }

    @Test
    void theListIsWhole() {
        assertThat(rows).hasSize(345);
        assertThat(rows.stream().map(it -> it.getField("id"))).doesNotHaveDuplicates();
        var counted = new TreeMap<String, int[]>();
        for (var row : rows) {
            assertThat(row.getField("id")).matches("V\\d+\\.\\d+\\.\\d+");
            var chapter = row.getField("id").split("\\.")[0];
            counted.computeIfAbsent(chapter, it -> new int[3])[Integer.parseInt(row.getField("level")) - 1]++;
        }
        assertThat(counted.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                it -> it.getValue()[0] + "/" + it.getValue()[1] + "/" + it.getValue()[2])))
                .isEqualTo(COUNTS);
    }

    @Test
    void eachHasAStateAndWhatShowsIt() {
        assertThat(rows.stream()
                        .flatMap(row ->
                                flaws(row.getField("id"), row.getField("state"), row.getField("evidence")).stream()))
                .isEmpty();
        assertThat(rows).noneMatch(row -> row.getField("requirement").isBlank());
        var states = rows.stream().collect(Collectors.groupingBy(it -> it.getField("state"), Collectors.counting()));
        System.out.println("ASVS 5.0.0: " + new TreeMap<>(states));
        assertThat(states.get("met") + states.get("not applicable")).isGreaterThanOrEqualTo(270);
    }

    @Test
    void plantedFlawsAreSeen() {
        assertThat(flaws("V0.0.1", "met", "NoSuchTest#isThere")).isNotEmpty();
        assertThat(flaws("V0.0.2", "met", "AsvsTest#noSuchMethod")).isNotEmpty();
        assertThat(flaws("V0.0.3", "met", "")).isNotEmpty();
        assertThat(flaws("V0.0.4", "open", " ")).isNotEmpty();
        assertThat(flaws("V0.0.5", "nearly", "because")).isNotEmpty();
        assertThat(flaws("V0.0.6", "met", "AsvsTest#theListIsWhole")).isEmpty();
    }

    @Test
    void theDocumentsHaveTheirSections() throws IOException {
        var flaws = new ArrayList<String>();
        int named = 0;
        for (var row : rows) {
            var section = SECTION.matcher(row.getField("evidence"));
            if (section.find()) {
                named++;
                var heading = "## " + section.group(2).strip();
                if (Files.readAllLines(Path.of(section.group(1))).stream().noneMatch(heading::equals)) {
                    flaws.add(row.getField("id") + " " + heading);
                }
            } else if (row.getField("evidence").contains("theDocumentsHaveTheirSections")) {
                flaws.add(row.getField("id") + " names no section");
            }
        }
        assertThat(flaws).isEmpty();
        assertThat(named).isPositive();
    }

    private static List<String> flaws(String id, String state, String evidence) {
        if (!STATES.contains(state)) {
            return List.of(id + ": no such state as " + state);
        }
        if (!state.equals("met")) {
            return evidence.isBlank() ? List.of(id + ": no reason") : List.of();
        }
        var shown = evidence.split(";")[0].strip().split("#", -1);
        return shown.length == 2 && tests.getOrDefault(shown[0], Set.of()).contains(shown[1])
                ? List.of()
                : List.of(id + ": no such test as " + evidence);
    }
}
