package dk.tidlig.bench.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hears from PostgreSQL's own log which statements the product sends for one piece of work, with their values.
/// So the floor is the very same statements, and stays so when the product changes.
public final class Recording {
    private static final String MARK = "@@";
    /// As a rule the log holds no values, since people stand in them; these people are fictitious.
    private static final Map<String, String> HEARD = Map.of(
            "log_line_prefix", MARK + "%p %u" + MARK + " ",
            "log_statement", "all",
            "log_error_verbosity", "default",
            "log_parameter_max_length", "-1");
    private static final Pattern BEGINNING = Pattern.compile("@@(\\d+) (\\w*)@@ (\\w+):  (.*)", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']++|'')*+')", Pattern.DOTALL);
    /// What works beside the pages: clocks, the sealer of the trail, messages between modules.
    private static final Pattern BESIDE = Pattern.compile("jobs\\.|audit\\.block|audit\\.waiting order");

    private final Connection superuser;
    private final Path log;

    /// @param superuser commits by itself
    public Recording(Connection superuser, Path log) {
        this.superuser = superuser;
        this.log = log;
    }

    /// One statement and its values as text.
    ///
    /// @param role as whom it was said
    public record Said(String role, String sql, List<@Nullable String> values) {
        boolean begins() {
            return sql.equalsIgnoreCase("begin")
                    || sql.toLowerCase(java.util.Locale.ROOT).startsWith("begin ");
        }

        boolean ends() {
            return sql.equalsIgnoreCase("commit") || sql.equalsIgnoreCase("rollback");
        }
    }

    /// The statements in their order, those of one transaction together.
    public List<List<Said>> of(Work work) throws Exception {
        set(HEARD);
        Thread.sleep(500);
        long from = Files.size(log);
        work.once(0);
        Thread.sleep(300);
        var bytes = Files.readAllBytes(log);
        reset();
        return transactions(new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8));
    }

    private void set(Map<String, String> settings) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var setting : settings.entrySet()) {
                statement.execute("alter system set %s = '%s'".formatted(setting.getKey(), setting.getValue()));
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private void reset() throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var setting : HEARD.keySet()) {
                statement.execute("alter system reset " + setting);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private static List<List<Said>> transactions(String log) throws IOException {
        var all = new ArrayList<List<Said>>();
        Map<String, List<Said>> open = new LinkedHashMap<>();
        Map<String, Said> last = new LinkedHashMap<>();
        for (var entry : log.split("(?m)^(?=@@)")) {
            var found = BEGINNING.matcher(entry.strip());
            if (found.matches()) {
                take(found, open, last, all);
            }
        }
        all.addAll(open.values());
        return all.stream()
                .filter(transaction -> transaction.stream()
                        .noneMatch(it -> it.role().equals("postgres")
                                || BESIDE.matcher(it.sql()).find()))
                .toList();
    }

    private static void take(
            Matcher found, Map<String, List<Said>> open, Map<String, Said> last, List<List<Said>> all) {
        var process = found.group(1);
        var text = found.group(4).replace("\n\t", "\n");
        var before = last.get(process);
        if (found.group(3).equals("DETAIL") && before != null) {
            before.values().addAll(values(text));
            return;
        }
        var said = SAID.matcher(text);
        if (!found.group(3).equals("LOG") || !said.matches() || said.group(1).isBlank()) {
            return;
        }
        var now = new Said(found.group(2), said.group(1).strip(), new ArrayList<>());
        last.put(process, now);
        if (now.begins()) {
            open.put(process, new ArrayList<>());
        } else if (now.ends()) {
            var done = open.remove(process);
            if (done != null) {
                all.add(done);
            }
        } else if (open.containsKey(process)) {
            open.get(process).add(now);
        } else {
            all.add(List.of(now));
        }
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        var found = VALUE.matcher(detail);
        while (found.find()) {
            var value = found.group(1);
            values.add(
                    value.equals("NULL")
                            ? null
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return values;
    }
}
