package dk.tidlig.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Architecture, idea 2: no municipality and no programme is named in a `.java` file, not even in a comment.
final class HouseNames {
    private static final Pattern NAME = Pattern.compile("(?m)^(?:name|code): *[\"']?([^\"'\\n{]+?)[\"']?\\s*$");

    private final Pattern names;

    private HouseNames(Pattern names) {
        this.names = names;
    }

    /// Every municipality of both lands, and the municipalities and programmes that are shipped.
    static HouseNames all() {
        var names = new TreeSet<>(Resources.lines("architecture/municipality-names.txt"));
        for (var folder : List.of("municipalities", "programmes")) {
            for (var file : Resources.files("src/main/resources/" + folder, ".yaml")) {
                names.add(file.getFileName().toString().replace(".yaml", ""));
                var matcher = NAME.matcher(Resources.read(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return new HouseNames(Pattern.compile(names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d-])(", ")(?![\\p{L}\\d])"))));
    }

    List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        var matcher = names.matcher(file.text());
        while (matcher.find()) {
            var line = file.unit().getLineMap().getLineNumber(matcher.start());
            flaws.add(file.path() + ":" + line + ": names " + matcher.group(1));
        }
        return flaws;
    }
}
