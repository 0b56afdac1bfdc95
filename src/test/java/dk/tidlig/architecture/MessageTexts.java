package dk.tidlig.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts of one language, all modules; and what pages and Java ask for.
///
/// @param language `da`, `en` or `kl`
/// @param texts by key
record MessageTexts(String language, Map<String, String> texts) {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-z][a-z0-9.-]*[a-z0-9])\\s*[(}]");
    private static final Pattern IN_EXPRESSION =
            Pattern.compile("(?:text|msg|message)\\('([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)'");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");
    private static final Set<String> ASKS = Set.of("text", "getMessage", "reject", "rejectValue", "rejected");

    static MessageTexts read(String language) {
        var texts = new TreeMap<String, String>();
        for (Path file : Resources.files("src/main/resources/messages", "_" + language + ".properties")) {
            parse(Resources.read(file)).forEach(texts::put);
        }
        return new MessageTexts(language, texts);
    }

    static Map<String, String> parse(String properties) {
        var found = new Properties();
        try {
            found.load(new StringReader(properties));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        var texts = new TreeMap<String, String>();
        found.stringPropertyNames().forEach(key -> texts.put(key, found.getProperty(key)));
        return texts;
    }

    /// What the other language lacks, and texts of both that do not take the same arguments.
    List<String> lackingIn(MessageTexts other) {
        var flaws = new ArrayList<String>();
        texts.forEach((key, text) -> {
            var theirs = other.texts.get(key);
            if (theirs == null || theirs.isBlank()) {
                flaws.add(key + " has no text in " + other.language);
            } else if (!places(text).equals(places(theirs))) {
                flaws.add(key + " takes " + places(text) + " in " + language + ", " + places(theirs) + " in "
                        + other.language);
            }
        });
        return flaws;
    }

    /// Keys of another language that this one does not know.
    List<String> unknownIn(MessageTexts other) {
        return other.texts.keySet().stream()
                .filter(key -> !texts.containsKey(key))
                .map(key -> key + " is in " + other.language + " only")
                .toList();
    }

    private static Set<String> places(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /// The keys that a template asks for by their full name.
    static Set<String> askedFor(String template) {
        var found = new TreeSet<String>();
        for (var pattern : List.of(IN_TEMPLATE, IN_EXPRESSION)) {
            var matcher = pattern.matcher(template.replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    /// The keys that Java code asks for by their full name: `words.text("…")`, `errors.reject("…")`.
    static Set<String> askedFor(JavaFile file) {
        var found = new TreeSet<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                var method = call.getMethodSelect().toString();
                if (ASKS.contains(method.substring(method.lastIndexOf('.') + 1))) {
                    call.getArguments().stream()
                            .filter(LiteralTree.class::isInstance)
                            .map(it -> ((LiteralTree) it).getValue())
                            .filter(it -> it instanceof String text
                                    && KEY.matcher(text).matches())
                            .forEach(it -> found.add((String) it));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(file.unit(), null);
        return found;
    }
}
