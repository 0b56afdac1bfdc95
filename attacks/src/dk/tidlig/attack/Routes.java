package dk.tidlig.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    private final List<Route> all = new ArrayList<>();

    Routes() throws IOException {
        for (var line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#") && line.contains("|")) {
                var words = line.substring(line.indexOf('|') + 1).strip().split("\\s+");
                all.add(new Route(words[0], words[1]));
            }
        }
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
