package dk.tidlig.offer.setup;

import dk.tidlig.offer.OfferFlaw;
import dk.tidlig.offer.OfferFlaws;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Impossible;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A map of the file. Keys that nobody asks for are unknown; values that cannot be read are told, and left out.
final class Entry {
    private final OfferFile file;
    private final String path;
    private final @Nullable MappingNode map;
    private final Map<String, Node> left = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    Entry(OfferFile file, String path, @Nullable MappingNode map) {
        this.file = file;
        this.path = path;
        this.map = map;
        if (map != null) {
            map.getValue().forEach(pair -> put(pair.getKeyNode(), pair.getValueNode()));
        }
    }

    private void put(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (left.putIfAbsent(name, value) != null) {
            file.problem(line(key), at(name), OfferFlaw.TWICE, name);
        }
    }

    List<Entry> entries(String key) {
        var found = new ArrayList<Entry>();
        for (var node : list(key, true)) {
            var place = at(key) + "[" + found.size() + "]";
            found.add(new Entry(file, place, mapping(node, place)));
        }
        return found;
    }

    Entry entry(String key) {
        var node = take(key, true);
        return new Entry(file, at(key), node == null ? null : mapping(node, at(key)));
    }

    Optional<Entry> mayEntry(String key) {
        return Optional.ofNullable(take(key, false)).map(node -> new Entry(file, at(key), mapping(node, at(key))));
    }

    @Nullable
    String text(String key) {
        return scalar(key, true);
    }

    @Nullable
    String mayText(String key) {
        return scalar(key, false);
    }

    @Nullable
    Integer whole(String key) {
        var text = scalar(key, false);
        if (text != null && !text.matches("\\d{1,6}")) {
            wrong(key, OfferFlaw.NOT_A_NUMBER, text);
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    boolean yes(String key) {
        var text = scalar(key, false);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            wrong(key, OfferFlaw.NOT_A_CHOICE, text, "true, false");
        }
        return "true".equals(text);
    }

    @Nullable
    LocalDate day(String key) {
        var text = scalar(key, true);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            wrong(key, OfferFlaw.NOT_A_DATE, text);
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        var text = scalar(key, true);
        return text == null ? null : chosen(key, type, text);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream()
                .map(text -> chosen(key, type, text))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> texts(String key) {
        var found = new ArrayList<String>();
        for (var node : list(key, false)) {
            if (node instanceof ScalarNode scalar) {
                found.add(scalar.getValue());
            } else {
                wrong(key, OfferFlaw.NOT_A_TEXT);
            }
        }
        return found;
    }

    /// At least one and so many at most, each a code.
    List<String> codes(String key, int most) {
        var found = lines(key, most, Integer.MAX_VALUE);
        found.stream().filter(text -> !Codes.isCode(text)).forEach(text -> wrong(key, OfferFlaw.NOT_A_CODE, text));
        if (map != null && found.isEmpty()) {
            wrong(key, OfferFlaw.MISSING);
        }
        return found.stream().filter(Codes::isCode).toList();
    }

    /// So many at most, none of them empty or longer than that; what is too much is told and left out.
    List<String> lines(String key, int most, int longest) {
        var found = texts(key);
        if (found.size() > most) {
            wrong(key, OfferFlaw.OUT_OF_BOUNDS, 0, most);
        }
        for (var text : found) {
            if (text.isBlank()) {
                wrong(key, OfferFlaw.NOT_A_TEXT);
            } else if (text.length() > longest) {
                wrong(key, OfferFlaw.TOO_LONG, longest);
            }
        }
        return found.stream()
                .filter(text -> !text.isBlank() && text.length() <= longest)
                .limit(most)
                .toList();
    }

    /// Only one of the two can be said.
    @Nullable
    String either(String key, String other) {
        var text = mayText(key);
        if (text != null && left.containsKey(other)) {
            wrong(other, OfferFlaw.TWICE, key);
        }
        var second = mayText(other);
        return text == null ? second : text;
    }

    /// Tells that this is needed beside something else that is said.
    void needs(String key) {
        wrong(key, OfferFlaw.MISSING);
    }

    boolean says(String key) {
        return left.containsKey(key);
    }

    /// Builds a value; nothing when what it needs was not read, or it cannot be.
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (OfferFile.Missing told) {
            return Optional.empty();
        } catch (OfferFlaws flaws) {
            flaws.all()
                    .forEach(flaw -> file.problem(
                            line(),
                            at(flaw.field().substring(flaw.field().lastIndexOf('.') + 1)),
                            flaw.flaw(),
                            flaw.arguments().toArray()));
        } catch (Impossible impossible) {
            impossible
                    .faults()
                    .forEach(fault -> file.problem(
                            line(),
                            at(fault.path()),
                            OfferFlaw.OUT_OF_BOUNDS,
                            fault.arguments().toArray()));
        }
        return Optional.empty();
    }

    /// Tells the keys that nobody asked for.
    void done() {
        left.forEach(
                (key, node) -> file.problem(line(node), at(key), OfferFlaw.UNKNOWN_KEY, key, String.join(", ", asked)));
    }

    private <E extends Enum<E>> @Nullable E chosen(String key, Class<E> type, String text) {
        var all = Arrays.asList(type.getEnumConstants());
        var found = all.stream().filter(one -> Codes.of(one).equals(text)).findFirst();
        if (found.isEmpty()) {
            wrong(
                    key,
                    OfferFlaw.NOT_A_CHOICE,
                    text,
                    String.join(", ", all.stream().map(Codes::of).toList()));
        }
        return found.orElse(null);
    }

    private @Nullable String scalar(String key, boolean needed) {
        var node = take(key, needed);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            file.problem(line(node), at(key), OfferFlaw.NOT_A_TEXT);
            return null;
        }
        return scalar.getValue().strip();
    }

    private List<Node> list(String key, boolean needed) {
        var node = take(key, needed);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        file.problem(line(node), at(key), OfferFlaw.NOT_A_LIST);
        return List.of();
    }

    private @Nullable MappingNode mapping(Node node, String place) {
        if (node instanceof MappingNode found) {
            return found;
        }
        file.problem(line(node), place, OfferFlaw.NOT_A_MAP);
        return null;
    }

    private @Nullable Node take(String key, boolean needed) {
        asked.add(key);
        var node = left.remove(key);
        if (node == null && needed && map != null) {
            file.problem(line(), at(key), OfferFlaw.MISSING);
        }
        return node;
    }

    private void wrong(String key, OfferFlaw flaw, Object... arguments) {
        file.problem(line(), at(key), flaw, arguments);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private int line() {
        return map == null ? 1 : line(map);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
