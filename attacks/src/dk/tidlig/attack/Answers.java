package dk.tidlig.attack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the program answered, as its web server wrote down, by the mark that each attack sends along.
final class Answers {
    static final String HEADER = "X-Attack";
    private static final String FILE = "answers.log";

    private final Path file;
    private final Map<String, Counted> counted = new TreeMap<>();
    private long read;

    Answers(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /// What makes the program write it down, in that folder.
    static String[] settings(Path folder) {
        return new String[] {
            "--server.tomcat.accesslog.enabled=true",
            "--server.tomcat.accesslog.directory=" + folder,
            "--server.tomcat.accesslog.prefix=answers",
            "--server.tomcat.accesslog.suffix=.log",
            "--server.tomcat.accesslog.rotate=false",
            "--server.tomcat.accesslog.buffered=false",
            "--server.tomcat.accesslog.pattern=%{" + HEADER + "}i %s %m %{Location}o %U"
        };
    }

    static boolean isLogIn(String location) {
        return location.replaceFirst("^https?://[^/]+", "").startsWith("/login");
    }

    /// Of one attack, so far.
    synchronized Counted of(String mark) throws IOException {
        readOn();
        return counted.getOrDefault(mark, new Counted());
    }

    private void readOn() throws IOException {
        if (!file.toFile().exists()) {
            return;
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            var end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
            read += end;
            new String(bytes, 0, end, StandardCharsets.ISO_8859_1).lines().forEach(this::line);
        }
    }

    private void line(String line) {
        var parts = line.split(" ", 5);
        if (parts.length == 5) {
            counted.computeIfAbsent(parts[0], _ -> new Counted()).add(parts);
        }
    }

    /// How often which status; those that led to the log-in apart.
    static final class Counted {
        private static final int KEPT = 20;

        private final Map<String, Integer> statuses = new TreeMap<>();
        private final Set<String> failures = new LinkedHashSet<>();
        private int broken;

        private void add(String[] parts) {
            statuses.merge(isLogIn(parts[3]) ? "log-in" : parts[1], 1, Integer::sum);
            if (parts[1].startsWith("5")) {
                broken++;
                if (failures.size() < KEPT) {
                    failures.add(parts[1] + " " + parts[2] + " " + Target.shape(parts[4]));
                }
            }
        }

        Map<String, Integer> statuses() {
            return Map.copyOf(new TreeMap<>(statuses));
        }

        int all() {
            return statuses.values().stream().mapToInt(it -> it).sum();
        }

        int logIns() {
            return statuses.getOrDefault("log-in", 0);
        }

        /// Answers of the page itself: shown, done, or told what is wrong with what was typed.
        int pages() {
            return List.of("200", "302", "303", "409", "422").stream()
                    .mapToInt(status -> statuses.getOrDefault(status, 0))
                    .sum();
        }

        /// Of 500 and above.
        int broken() {
            return broken;
        }

        Set<String> failures() {
            return Set.copyOf(failures);
        }
    }
}
