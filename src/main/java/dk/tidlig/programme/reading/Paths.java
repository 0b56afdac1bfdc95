package dk.tidlig.programme.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Finds the place in the file that a path speaks of.
final class Paths {
    private static final Pattern STEP = Pattern.compile("([a-z0-9-]+)|\\[(\\d+)]");

    private Paths() {}

    /// The node of the path, or the nearest above it that is there.
    static Node deepest(Node from, String path) {
        var node = from;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            var next =
                    steps.group(1) == null ? item(node, Integer.parseInt(steps.group(2))) : value(node, steps.group(1));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<Node> item(Node node, int index) {
        return node instanceof SequenceNode list && index < list.getValue().size()
                ? Optional.of(list.getValue().get(index))
                : Optional.empty();
    }

    private static Optional<Node> value(Node node, String key) {
        if (!(node instanceof MappingNode map)) {
            return Optional.empty();
        }
        return map.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(entry -> entry.getValueNode())
                .findFirst();
    }
}
