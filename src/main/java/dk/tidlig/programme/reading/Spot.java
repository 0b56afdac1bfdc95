package dk.tidlig.programme.reading;

import dk.tidlig.programme.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One node of the file and the path to it.
record Spot(Reading reading, String path, Node node) {
    /// Reads what stands at a spot; tells the problem and returns an empty slot when it cannot.
    @FunctionalInterface
    interface Reader<T> {
        Slot<T> read(Spot spot);
    }

    /// A reader of a map.
    static <T> Reader<T> map(Function<Section, Slot<T>> reader) {
        return spot -> {
            if (spot.node instanceof MappingNode map && spot.isUntagged()) {
                return reader.apply(new Section(spot, map));
            }
            return spot.wrong(Wrong.NOT_A_MAP, spot.found());
        };
    }

    /// A reader of a list of maps or values; empty when one of them could not be read.
    static <T> Reader<List<T>> list(Reader<T> item) {
        return spot -> {
            if (!(spot.node instanceof SequenceNode sequence) || !spot.isUntagged()) {
                return spot.wrong(Wrong.NOT_A_LIST, spot.found());
            }
            var slots = new ArrayList<Slot<T>>();
            for (var node : sequence.getValue()) {
                slots.add(item.read(new Spot(spot.reading, spot.path + "[" + slots.size() + "]", node)));
            }
            return slots.stream().allMatch(Slot::isRead)
                    ? Slot.of(slots.stream().map(Slot::get).toList())
                    : Slot.empty();
        };
    }

    Spot at(String key, Node child) {
        return new Spot(reading, path.isEmpty() ? key : path + "." + key, child);
    }

    void problem(Wrong wrong, Object... arguments) {
        reading.problem(node.getStartMark(), path, wrong, arguments);
    }

    <T> Slot<T> wrong(Wrong wrong, Object... arguments) {
        problem(wrong, arguments);
        return Slot.empty();
    }

    /// Has the node only a type of YAML's own? Anything else is told.
    boolean isUntagged() {
        var tag = node.getTag().getValue();
        if (tag.startsWith("tag:yaml.org,2002:") && !tag.contains("java")) {
            return true;
        }
        problem(Wrong.TAG, tag);
        return false;
    }

    /// What stands here, shortly.
    String found() {
        return switch (node) {
            case MappingNode map -> "{…}";
            case SequenceNode list -> "[…]";
            case ScalarNode scalar -> shortened(scalar.getValue());
            default -> "?";
        };
    }

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
