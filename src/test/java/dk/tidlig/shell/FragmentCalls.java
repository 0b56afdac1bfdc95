package dk.tidlig.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which fragments there are in all templates, with how many arguments, and who calls one that is not there.
final class FragmentCalls {
    private static final Pattern DECLARED = Pattern.compile("th:fragment=\"([\\w-]+)\\s*(?:\\(([^)]*)\\))?\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern CALLED = Pattern.compile("~\\{([\\w/-]+) :: ([\\w-]+)(\\()?");

    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, Integer> declared = new HashMap<>();

    FragmentCalls() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            var path = file.getURL().getPath();
            var name = path.substring(path.lastIndexOf("/templates/") + 11, path.length() - 5);
            templates.put(
                    name,
                    COMMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                            .replaceAll(""));
        }
        templates.forEach((name, html) -> {
            var found = DECLARED.matcher(html);
            while (found.find()) {
                var parameters = found.group(2);
                declared.put(
                        name + " :: " + found.group(1),
                        parameters == null || parameters.isBlank() ? 0 : parameters.split(",").length);
            }
        });
    }

    List<String> astray() {
        var astray = new ArrayList<String>();
        templates.forEach((name, html) -> {
            var calls = CALLED.matcher(html);
            while (calls.find()) {
                var call = calls.group(1) + " :: " + calls.group(2);
                int given = calls.group(3) == null ? 0 : arguments(html, calls.end());
                if (!declared.getOrDefault(call, -1).equals(given)) {
                    astray.add(
                            name + " calls " + call + " with " + given + " arguments; declared: " + declared.get(call));
                }
            }
        });
        return astray;
    }

    /// How many arguments stand from here to the closing bracket.
    private static int arguments(String html, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; ; i++) {
            char sign = html.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
            } else if (!quoted && (sign == '(' || sign == '{' || sign == '[')) {
                depth++;
            } else if (!quoted && sign == ',' && depth == 0) {
                commas++;
            } else if (!quoted && (sign == ')' || sign == '}' || sign == ']') && depth-- == 0) {
                return i == from ? 0 : commas + 1;
            }
        }
    }
}
