package dk.tidlig.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was tried and seen, for people and as a file that stays; written again as the run goes on.
final class Report {
    private static final List<String> TOOLS = List.of("sqlmap", "wapiti", "testssl");

    private final Wish wish;
    private final String command;
    private final Map<String, Object> planted = new TreeMap<>();
    private final List<Tried> tried = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final String began = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    private int targets;
    private int routes;

    Report(Wish wish, String command) {
        this.wish = wish;
        this.command = command;
    }

    /// Whether a tool saw what was planted for it; none that did not is believed.
    synchronized boolean planted(String tool, boolean seen) {
        planted.put(tool, seen ? "seen" : "MISSED");
        System.out.printf("%-8s %s what was planted for it%n", tool, seen ? "saw" : "DID NOT SEE");
        return seen;
    }

    void plan(int ofTargets, int ofRoutes) {
        targets = ofTargets;
        routes = ofRoutes;
    }

    synchronized void add(Tried one) throws IOException {
        tried.add(one);
        System.out.println(one);
        keep();
    }

    synchronized void logged(List<String> lines) {
        logged.clear();
        lines.stream().limit(50).forEach(logged::add);
    }

    synchronized boolean good() {
        return TOOLS.stream().filter(wish::wants).allMatch(this::wasTried)
                && logged.isEmpty()
                && tried.stream().noneMatch(it -> it.is("found") || it.brokenAnswers() > 0);
    }

    private boolean wasTried(String tool) {
        return "seen".equals(planted.get(tool))
                && tried.stream().anyMatch(it -> it.tool().equals(tool) && it.is("clean"));
    }

    private Map<String, Object> counts() {
        var counts = new LinkedHashMap<String, Object>();
        for (var tool : TOOLS) {
            var states = tried.stream()
                    .filter(it -> it.tool().equals(tool))
                    .collect(Collectors.groupingBy(Tried::state, TreeMap::new, Collectors.counting()));
            counts.put(tool, states);
        }
        var sqlmap = tried.stream().filter(it -> it.tool().equals("sqlmap")).toList();
        counts.put("sqlmapTargetsPlanned", targets);
        counts.put("routesWithParameters", routes);
        counts.put("routesTried", sqlmap.stream().map(Tried::what).distinct().count());
        counts.put(
                "routesReached",
                sqlmap.stream().filter(it -> it.is("clean") || it.is("found")).map(Tried::what).distinct().count());
        counts.put("rolesTried", tried.stream().map(Tried::role).distinct().count());
        counts.put("answers", answers());
        counts.put("brokenAnswers", tried.stream().mapToInt(Tried::brokenAnswers).sum());
        return counts;
    }

    private Map<String, Integer> answers() {
        var all = new TreeMap<String, Integer>();
        tried.forEach(one -> one.answers().forEach((status, many) -> all.merge(status, many, Integer::sum)));
        return all;
    }

    /// A run of some tools does not write over what all found.
    private String name() {
        return "attack-" + (wish.quick() ? "quick" : "long")
                + wish.only().stream().map(it -> "-" + it).collect(Collectors.joining()) + ".json";
    }

    synchronized Path keep() throws IOException {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("began", began);
        whole.put("ended", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        whole.put("machine", dk.tidlig.bench.load.Machine.told());
        whole.put("command", "./attack " + command);
        whole.put("revision", String.valueOf(System.getProperty("attack.revision")));
        whole.put("seed", wish.seed());
        whole.put("good", good());
        whole.put("planted", planted);
        whole.put("counts", counts());
        whole.put("loggedFailures", logged);
        whole.put("tried", tried);
        Files.createDirectories(wish.results());
        var file = wish.results().resolve(name());
        var text = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
        Files.writeString(file, text + "\n");
        return file;
    }

    void tell() throws IOException {
        System.out.println();
        counts().forEach((what, many) -> System.out.println(what + ": " + many));
        tried.stream()
                .filter(it -> it.is("found") || it.brokenAnswers() > 0)
                .forEach(it -> System.out.println("FINDING " + it));
        logged.forEach(line -> System.out.println("LOGGED " + line));
        System.out.println((good() ? "Nothing found; kept in " : "NOT as it should be; kept in ") + keep());
    }
}
