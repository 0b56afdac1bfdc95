package dk.tidlig.programme.reading;

import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.Wrong;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A map of the file. Every key that is asked for is a known key; `make` tells the others and builds the value.
final class Section {
    private static final Wording UNREAD = Wording.danish("?");

    private final Spot spot;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Spot spot, MappingNode map) {
        this.spot = spot;
        for (var entry : map.getValue()) {
            var key = entry.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                new Spot(spot.reading(), spot.path(), key).problem(Wrong.NOT_A_CODE, "{…}");
            } else if (keys.putIfAbsent(name.getValue(), key) != null) {
                spot.at(Spot.shortened(name.getValue()), key).problem(Wrong.DUPLICATE_KEY, name.getValue());
            } else {
                values.put(name.getValue(), entry.getValueNode());
            }
        }
    }

    /// A key that must be there.
    <T> Slot<T> need(String key, Spot.Reader<T> reader) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            spot.reading()
                    .problem(
                            spot.node().getStartMark(),
                            spot.at(key, spot.node()).path(),
                            Wrong.MISSING_KEY,
                            key);
            return Slot.empty();
        }
        return reader.read(spot.at(key, value));
    }

    /// A key that may be there.
    <T> Slot<Optional<T>> may(String key, Spot.Reader<T> reader) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            return Slot.of(Optional.empty());
        }
        var read = reader.read(spot.at(key, value));
        return read.isRead() ? Slot.of(Optional.of(read.get())) : Slot.empty();
    }

    /// A text that must be there. Where it cannot be read another stands in, so that what else is wrong around it is
    /// told too; nothing is made of a file with problems.
    Slot<Wording> wording(String key) {
        var read = need(key, Values.WORDING);
        return read.isRead() ? read : Slot.of(UNREAD);
    }

    /// As `wording`.
    Slot<Source> source() {
        var read = need("source", Values.SOURCE);
        return read.isRead() ? read : Slot.of(new Source(UNREAD, Source.Standing.UNVERIFIED));
    }

    /// A list that must be there and hold something.
    <T> Slot<List<T>> list(String key, Spot.Reader<T> item) {
        return need(key, at -> {
            var read = Spot.list(item).read(at);
            return read.isRead() && read.get().isEmpty() ? at.wrong(Wrong.EMPTY_LIST) : read;
        });
    }

    /// A list that may be left out or be empty.
    <T> Slot<List<T>> mayList(String key, Spot.Reader<T> item) {
        var read = may(key, Spot.list(item));
        return read.isRead() ? Slot.of(read.get().orElse(List.of())) : Slot.empty();
    }

    /// The bands of an instrument, when it is known here.
    Optional<Set<String>> bands(String instrument) {
        return spot.reading().bands().of(instrument);
    }

    void problem(String key, Wrong wrong, Object... arguments) {
        spot.at(key, values.getOrDefault(key, spot.node())).problem(wrong, arguments);
    }

    /// A text without Danish has its own sentence.
    void needDanish(Slot<Optional<String>> danish) {
        if (danish.isRead() && danish.get().isEmpty()) {
            spot.problem(Wrong.NO_DANISH);
        }
    }

    /// Runs a check of what could be read so far.
    void check(Runnable check) {
        build(() -> {
            check.run();
            return true;
        });
    }

    /// Tells unknown keys, and builds the value when all it needs was read.
    <T> Slot<T> make(Supplier<T> maker) {
        for (var key : keys.keySet()) {
            if (!asked.contains(key)) {
                unknown(key);
            }
        }
        return build(maker);
    }

    /// Builds a value of some of the keys, when all it needs was read.
    <T> Slot<T> build(Supplier<T> maker) {
        try {
            return Slot.of(maker.get());
        } catch (Slot.Unread needed) {
            return Slot.empty();
        } catch (Impossible impossible) {
            for (var fault : impossible.faults()) {
                var path = spot.path().isEmpty() ? fault.path() : spot.path() + "." + fault.path();
                var node = Paths.deepest(spot.node(), fault.path());
                spot.reading()
                        .problem(
                                node.getStartMark(),
                                path,
                                fault.wrong(),
                                fault.arguments().toArray());
            }
            return Slot.empty();
        }
    }

    private void unknown(String key) {
        if (spot.reading().isFull()) {
            return;
        }
        var at = spot.at(Spot.shortened(key), keys.getOrDefault(key, spot.node()));
        var free = asked.stream().filter(known -> !keys.containsKey(known)).toList();
        Nearest.to(key, free)
                .ifPresentOrElse(
                        near -> at.problem(Wrong.UNKNOWN_KEY_NEAR, Spot.shortened(key), near),
                        () -> at.problem(Wrong.UNKNOWN_KEY, Spot.shortened(key), String.join(", ", asked)));
    }
}
