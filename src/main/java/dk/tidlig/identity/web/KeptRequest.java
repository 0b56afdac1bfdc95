package dk.tidlig.identity.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody sent without a valid log-in: kept, unsent, until they are back.
///
/// @param referrer the page the form stood on: path and query, or empty
record KeptRequest(String path, String referrer, Instant at, Map<String, List<String>> fields) {
    /// One line a part, each encoded: to be sealed as one text.
    String text() {
        var lines = new ArrayList<String>(List.of(code(path), code(referrer), at.toString()));
        fields.forEach((name, values) -> values.forEach(value -> lines.add(code(name) + "=" + code(value))));
        return String.join("\n", lines);
    }

    static KeptRequest of(String text) {
        var lines = text.lines().toList();
        Map<String, List<String>> fields = lines.stream()
                .skip(3)
                .map(line -> line.split("=", -1))
                .collect(Collectors.groupingBy(
                        parts -> decode(parts[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(parts -> decode(parts[1]), Collectors.toList())));
        return new KeptRequest(decode(lines.get(0)), decode(lines.get(1)), Instant.parse(lines.get(2)), fields);
    }

    Map<String, String[]> parameters() {
        var parameters = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
