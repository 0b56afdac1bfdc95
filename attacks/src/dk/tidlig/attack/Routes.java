package dk.tidlig.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every address that the program has, from the list that its tests hold.
final class Routes {
    private static final Path LIST = Path.of("src/test/resources/access/endpoints.txt");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /// @param method GET or POST
    /// @param form with the variables in braces
    record Route(String method, String form) {
        String name() {
            return method + " " + form;
        }

        boolean hasVariables() {
            return form.contains("{");
        }

        private boolean fits(String asked, String path) {
            return method.equals(asked)
                    && path.matches(VARIABLE.matcher(form).replaceAll("[^/]+"));
        }
    }

    private static final Pattern COLUMNS = Pattern.compile("# (\\d{4}) own: (.+)");
    private static final String OPENS = "+>?=";

    private final List<Route> all = new ArrayList<>();
    /// Those who have the right to a route, as the demonstration names them: role@municipality.
    private final Map<String, Set<String>> opens = new HashMap<>();

    Routes() throws IOException {
        var columns = new ArrayList<String>();
        for (var line : Files.readAllLines(LIST)) {
            var roles = COLUMNS.matcher(line);
            if (roles.matches()) {
                Stream.of(roles.group(2).split(", "))
                        .map(role -> role + "@" + roles.group(1))
                        .forEach(columns::add);
            } else if (!line.startsWith("#") && line.contains("|")) {
                route(line, columns);
            }
        }
    }

    private void route(String line, List<String> columns) {
        var words = line.substring(line.indexOf('|') + 1).strip().split("\\s+");
        var route = new Route(words[0], words[1]);
        all.add(route);
        // of each municipality: the own child, a stranger's, elsewhere
        var groups = line.substring(0, line.indexOf('|')).strip().split(" ");
        var own = groups[0] + groups[3] + groups[6];
        for (var at = 0; at < columns.size(); at++) {
            if (OPENS.indexOf(own.charAt(at)) >= 0) {
                opens.computeIfAbsent(route.name(), _ -> new HashSet<>()).add(columns.get(at));
            }
        }
    }

    /// Whether the tests say that it answers one who has one of these roles.
    boolean opens(Route route, Person who) {
        var municipality = who.role().replaceFirst(".*@", "");
        return Stream.of(who.role().replaceFirst("@.*", "").split(","))
                .anyMatch(role ->
                        opens.getOrDefault(route.name(), Set.of()).contains(role + "@" + municipality));
    }

    List<Route> all() {
        return List.copyOf(all);
    }

    /// The one with the fewest variables.
    String of(String method, String path) {
        return all.stream()
                .filter(route -> route.fits(method, path))
                .min(Comparator.comparingInt(route -> route.form().split("\\{").length))
                .map(Route::name)
                .orElse(method + " " + Target.shape(path));
    }

    /// An address of that kind, a star after each of its variables.
    ///
    /// @param known what was seen at the beginning of addresses
    static String marked(Route route, Map<String, String> known) {
        var path = new StringBuilder();
        var shape = new StringBuilder();
        for (var part : route.form().substring(1).split("/")) {
            path.append('/');
            shape.append('/');
            if (part.startsWith("{")) {
                path.append(known.getOrDefault(shape + "{}", NOBODY)).append('*');
                shape.append("{}");
            } else {
                path.append(part);
                shape.append(part);
            }
        }
        return path.toString();
    }

    /// Keeps what an address has where routes have variables.
    void remember(String path, Map<String, String> known) {
        var seen = path.substring(1).split("/");
        for (var route : all) {
            var parts = route.form().substring(1).split("/");
            var shape = new StringBuilder();
            for (var at = 0; at < Math.min(parts.length, seen.length); at++) {
                var variable = parts[at].startsWith("{");
                if (!variable && !parts[at].equals(seen[at])) {
                    break;
                }
                shape.append('/').append(variable ? "{}" : parts[at]);
                if (variable && seen[at].matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
                    known.putIfAbsent(shape.toString(), seen[at]);
                }
            }
        }
    }
}
