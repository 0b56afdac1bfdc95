package dk.tidlig.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Crawls as a person does and puts what a page must not give back into all that it meets.
final class Wapiti {
    private static final String NAME = "wapiti";
    private static final long IN_2100 = 4_102_444_800L;
    private static final int ONE_IN = 100;
    private static final String MODULES = "sql,xss,permanentxss,file,exec,crlf,redirect,ssrf,xxe,csrf";
    private static final Set<String> PLANTED = Set.of("SQL Injection", "Cross Site Scripting", "Open Redirect");

    private static final Pattern LAUNCHED = Pattern.compile("Launching module (\\w+)");

    /// Debian's own, which has what Debian's wapiti is made of.
    private static final String PYTHON = "/usr/bin/python3";
    private static final String START = Path.of("attacks", "wapiti.py").toAbsolutePath().toString();

    private final Path folder;
    private final Planted planted;
    private int tried;

    Wapiti(Path folder, Planted planted) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.planted = planted;
        // what it would fetch from elsewhere otherwise, for a part that is not used
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("apps.json"), "{}");
    }

    /// What of the planted it does not see.
    Set<String> misses() throws IOException, InterruptedException {
        var run = run(60, 30, planted.address() + "/", List.of("-m", "sql,xss,redirect"));
        var missed = new TreeSet<>(PLANTED);
        missed.removeAll(findings(run).keySet());
        return missed;
    }

    /// @param crawl seconds at most
    /// @param each seconds at most for each kind of attack
    Tried attack(Person who, Place place, int crawl, int each) throws Exception {
        var session = place.session(who);
        var mark = "w" + ++tried;
        var calls = planted.calledOut().size();
        var run = run(crawl, each, place.address() + "/", settings(session, place, mark));
        var answers = place.answers().of(mark);
        var said = new ArrayList<String>();
        findings(run).forEach((kind, where) -> said.add(kind + ": " + where));
        planted.calledOut().stream().skip(calls).limit(5).forEach(call -> said.add("called out: " + call));
        var state = said.isEmpty() ? state(run, answers, who, session, said) : "found";
        said.addAll(answers.failures());
        return new Tried(
                NAME,
                "all links",
                "crawl",
                who.role(),
                state,
                answers.statuses(),
                answers.broken(),
                said,
                run.tool().seconds());
    }

    private static String state(
            Run run, Answers.Counted answers, Person who, Session session, List<String> said) {
        run.crashes().forEach(module -> said.add("the tool itself failed in " + module));
        if (!session.lives() || !who.isNobody() && answers.logIns() > answers.all() / ONE_IN) {
            said.add("the log-in ended, or was never believed");
        }
        if (!run.tool().ended()) {
            return "cut off";
        }
        return said.isEmpty() && answers.pages() > 0 ? "clean" : "void";
    }

    private List<String> settings(Session session, Place place, String mark) throws IOException {
        var settings = new ArrayList<>(List.of("-m", MODULES, "-H", Answers.HEADER + ": " + mark));
        for (var start : List.of("/children", "/enquiries", "/family", "/administration", "/enquire")) {
            settings.addAll(List.of("-s", place.address() + start));
        }
        for (var end : List.of("/logout", "/my-account/password", "/choose-municipality")) {
            settings.addAll(List.of("-x", place.address() + end));
        }
        var cookies = new LinkedHashMap<String, Object>();
        for (var cookie : session.cookie().split("; ")) {
            var at = cookie.indexOf('=');
            if (at > 0) {
                cookies.put(
                        cookie.substring(0, at),
                        Map.of(
                                "value", cookie.substring(at + 1), "version", 0, "port", "", "secure", false, "expires", IN_2100));
            }
        }
        var file = folder.resolve(mark + "-cookies.json");
        Files.writeString(
                file, JsonMapper.shared().writeValueAsString(Map.of(".localhost.local", Map.of("/", cookies))));
        settings.addAll(List.of("-c", file.toString()));
        return settings;
    }

    private record Run(Tool tool, Path report) {
        /// Parts of the tool that ended by a failure of their own.
        Set<String> crashes() {
            var crashed = new TreeSet<String>();
            var module = "its crawl";
            for (var line : tool.said().lines().toList()) {
                var launched = LAUNCHED.matcher(line);
                if (launched.find()) {
                    module = launched.group(1);
                } else if (line.startsWith("Traceback")) {
                    crashed.add(module);
                }
            }
            return crashed;
        }
    }

    private Run run(int crawl, int each, String address, List<String> settings)
            throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("report-" + tried + ".json"));
        var report = folder.resolve("report-" + tried + ".json");
        var command = new ArrayList<>(List.of(PYTHON, START, "-u", address, "--flush-session", "--no-bugreport", "-v", "1"));
        command.addAll(List.of("--store-session", folder.resolve("sessions").toString()));
        command.addAll(List.of("--store-config", folder.resolve("config").toString()));
        command.addAll(List.of("--external-endpoint", planted.endpoint(), "--internal-endpoint", planted.endpoint()));
        command.addAll(List.of("--skip", "_csrf", "--skip", "_once"));
        command.addAll(List.of("--max-scan-time", "" + crawl, "--max-attack-time", "" + each));
        command.addAll(List.of("-f", "json", "-o", report.toString()));
        command.addAll(settings);
        return new Run(Tool.run(folder, crawl + 12 * each + 60, command), report);
    }

    /// The places of each kind of weakness.
    private static Map<String, Set<String>> findings(Run run) throws IOException {
        var found = new LinkedHashMap<String, Set<String>>();
        if (!Files.exists(run.report())) {
            System.out.println(run.tool().said());
            return found;
        }
        JsonNode weaknesses = JsonMapper.shared().readTree(Files.readString(run.report())).path("vulnerabilities");
        for (var kind : weaknesses.properties()) {
            for (var one : kind.getValue()) {
                found.computeIfAbsent(kind.getKey(), _ -> new TreeSet<>())
                        .add("%s %s (%s)"
                                .formatted(
                                        one.path("method").asString(),
                                        Target.shape(one.path("path").asString()),
                                        one.path("parameter").asString("")));
            }
        }
        return found;
    }
}
