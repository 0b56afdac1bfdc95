package dk.tidlig.identity.setup;

import dk.tidlig.identity.LocalName;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of a set-up file that knows where it stands, so that every problem is told with file, line and path.
public final class YamlPart {
    private final String file;
    private final String path;
    private final Node node;

    private YamlPart(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    public static YamlPart read(String file, Reader reader) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(reader);
            if (node == null) {
                throw new SetupProblem(file, 1, "", "the file is empty");
            }
            return new YamlPart(file, "", node);
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new SetupProblem(file, line, "", "this is not YAML: " + wrong.getProblem());
        } catch (YAMLException wrong) {
            throw new SetupProblem(file, 1, "", "this is not YAML: " + wrong.getMessage());
        }
    }

    /// The entries by key, in the file's order.
    public Map<String, YamlPart> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("keys and values are expected here");
        }
        var entries = new LinkedHashMap<String, YamlPart>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlPart(file, path, tuple.getKeyNode()).text();
            var value = new YamlPart(file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode());
            if (entries.put(key, value) != null) {
                throw value.problem("this key stands twice");
            }
        }
        return entries;
    }

    /// The entries, none but the known ones.
    public Map<String, YamlPart> only(String... known) {
        var entries = entries();
        entries.forEach((key, value) -> {
            if (!Set.of(known).contains(key)) {
                throw value.problem("unknown key; known are " + String.join(", ", known));
            }
        });
        return entries;
    }

    public YamlPart need(Map<String, YamlPart> entries, String key) {
        var part = entries.get(key);
        if (part == null) {
            throw problem("'" + key + "' is missing");
        }
        return part;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw problem("a text is expected here");
        }
        return scalar.getValue();
    }

    static @Nullable String textOf(@Nullable YamlPart part) {
        return part == null ? null : part.text();
    }

    public List<String> texts() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("a list is expected here");
        }
        var texts = new ArrayList<String>();
        sequence.getValue().forEach(item -> texts.add(new YamlPart(file, path, item).text()));
        return texts;
    }

    public int atLeastOne() {
        if (!text().matches("[1-9]\\d{0,3}")) {
            throw problem("a whole number from 1 is expected");
        }
        return Integer.parseInt(text());
    }

    /// A text that is one of these.
    public String among(List<String> choices) {
        if (!choices.contains(text())) {
            throw problem("one of " + String.join(", ", choices) + " is expected");
        }
        return text();
    }

    /// What something is called, in each language.
    public LocalName name() {
        var entries = only("da", "en", "kl");
        return new LocalName(need(entries, "da").text(), need(entries, "en").text(), textOf(entries.get("kl")));
    }

    /// Names by their codes, in the file's order.
    public Map<String, LocalName> names() {
        var names = new LinkedHashMap<String, LocalName>();
        entries().forEach((code, entry) -> names.put(entry.code(code), entry.name()));
        return names;
    }

    String code(String code) {
        if (!code.matches("[a-z][a-z0-9-]*")) {
            throw problem("a code is small letters, digits and hyphens");
        }
        return code;
    }

    public SetupProblem problem(String what) {
        return new SetupProblem(file, node.getStartMark().getLine() + 1, path, what);
    }
}
