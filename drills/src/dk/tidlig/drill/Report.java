package dk.tidlig.drill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.SerializationFeature;

/// What came of all drills, for people and as a file that stays.
final class Report {
    private Report() {}

    static void keep(Wish wish, List<Result> results, String command, PrintStream out) throws IOException {
        out.println();
        results.forEach(one -> out.printf("%-4s %-9s lost %d   %s%n", one.number(), one.state(), one.lost(), one.title()));
        out.printf(
                "%d drills, %d lost, %d s%n",
                results.size(),
                results.stream().mapToInt(Result::lost).sum(),
                results.stream().mapToLong(Result::seconds).sum());
        var whole = new LinkedHashMap<String, Object>();
        whole.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        whole.put("machine", dk.tidlig.bench.load.Machine.told());
        // where the program lies is this machine's
        whole.put("command", "./drill " + command.replaceFirst("--program \\S+ ?", ""));
        whole.put("revision", String.valueOf(System.getProperty("drill.revision")));
        whole.put("seed", wish.seed());
        whole.put("drills", results);
        Files.createDirectories(wish.results());
        var file = wish.results().resolve(wish.quick() ? "drill-quick.json" : "drill.json");
        var text = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
        Files.writeString(file, text + "\n");
        out.println("Kept in " + file);
    }
}
