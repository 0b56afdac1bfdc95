package dk.tidlig.programme.reading;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A programme file laid flat: each value by its path. What has a code is named by it and not by its number in the
/// list, so that a new line in the middle does not change everything below.
final class Outline {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Outline() {}

    /// @param yaml a text that `ProgrammeFile` has read
    static Map<String, String> of(String yaml) {
        var outline = new Outline();
        outline.add("", new Yaml().compose(new StringReader(yaml)));
        return outline.values;
    }

    private void add(String path, Node node) {
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(entry -> add(join(path, name(entry.getKeyNode())), entry.getValueNode()));
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    var item = list.getValue().get(i);
                    add(join(path, item instanceof MappingNode map ? code(map, i) : name(item)), item);
                }
            }
            default -> values.put(path, name(node));
        }
    }

    private static String code(MappingNode map, int index) {
        return map.getValue().stream()
                .filter(entry -> "code".equals(name(entry.getKeyNode())))
                .map(entry -> name(entry.getValueNode()))
                .findFirst()
                .orElse(String.valueOf(index + 1));
    }

    private static String name(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
