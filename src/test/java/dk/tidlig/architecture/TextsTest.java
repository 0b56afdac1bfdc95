package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.Tidlig;
import dk.tidlig.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.yaml.snakeyaml.Yaml;

/// All that people read is a message; Danish and English are whole.
class TextsTest {
    private static final MessageTexts DANISH = MessageTexts.read("da");
    private static final MessageTexts ENGLISH = MessageTexts.read("en");
    private static final MessageTexts GREENLANDIC = MessageTexts.read("kl");

    @Test
    void templatesHoldNoText() {
        assertThat(Resources.files("src/main/resources/templates", ".html").stream()
                        .flatMap(file -> TemplateTexts.check(file.toString(), Resources.read(file)).stream()))
                .isEmpty();
    }

    @Test
    void plantedLiteralsAreSeen() {
        assertThat(TemplateTexts.check("toy.html", """
                        <!-- a comment -->
                        <p th:text="#{toy.name}"></p>
                        <p>Barnets navn</p>
                        <img alt="Et barn" src="a.png">
                        <p title="&nbsp;">[[#{toy.name}]] &middot; 1 · 2</p>
                        """))
                .containsExactlyInAnyOrder(
                        "toy.html:3: the literal Barnets navn", "toy.html:4: the literal alt=\"Et barn\"");
    }

    @Test
    void danishAndEnglishAreWhole() {
        assertThat(DANISH.lackingIn(ENGLISH)).isEmpty();
        assertThat(DANISH.unknownIn(ENGLISH)).isEmpty();
        assertThat(DANISH.texts().entrySet()).noneMatch(text -> text.getValue().isBlank());
    }

    @Test
    void greenlandicMayLackTextsButHasNoOthers() {
        assertThat(DANISH.unknownIn(GREENLANDIC)).isEmpty();

        System.out.printf(
                "Greenlandic texts missing: %d of %d%n",
                DANISH.texts().size() - GREENLANDIC.texts().size(),
                DANISH.texts().size());
        var programmes = greenlandicProgrammes();
        var lacking = programmes.stream().filter(it -> !it.contains("kl")).count();
        assertThat(programmes).isNotEmpty();
        System.out.printf("Greenlandic texts missing in programmes: %d of %d%n", lacking, programmes.size());
    }

    /// The languages of each text in the programmes of the municipalities that speak Greenlandic.
    private static List<Set<String>> greenlandicProgrammes() {
        var found = new ArrayList<Set<String>>();
        for (var municipality : Resources.files("src/main/resources/municipalities", ".yaml")) {
            var code = municipality.getFileName().toString().replace(".yaml", "");
            if (Resources.read(municipality).contains("languages: [kl")) {
                Resources.files("src/main/resources/programmes/" + code, ".yaml")
                        .forEach(file -> collect(new Yaml().load(Resources.read(file)), found));
            }
        }
        return found;
    }

    private static void collect(Object node, List<Set<String>> found) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("da") instanceof String) {
                found.add(map.keySet().stream().map(String::valueOf).collect(Collectors.toSet()));
            }
            map.values().forEach(one -> collect(one, found));
        } else if (node instanceof List<?> list) {
            list.forEach(one -> collect(one, found));
        }
    }

    @Test
    void plantedGapsAreSeen() {
        var danish = new MessageTexts("da", Map.of("toy.a", "{0} af {1}", "toy.b", "B", "toy.c", "C"));
        var english = new MessageTexts("en", Map.of("toy.a", "{0}", "toy.b", "B", "toy.d", "D"));

        assertThat(danish.lackingIn(english))
                .containsExactlyInAnyOrder("toy.a takes [0, 1] in da, [0] in en", "toy.c has no text in en");
        assertThat(danish.unknownIn(english)).containsExactly("toy.d is in en only");
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        var asked = new TreeSet<String>();
        Resources.files("src/main/resources/templates", ".html")
                .forEach(file -> asked.addAll(MessageTexts.askedFor(Resources.read(file))));
        JavaFile.main().forEach(file -> asked.addAll(MessageTexts.askedFor(file)));
        asked.addAll(refusals());
        asked.removeAll(DANISH.texts().keySet());
        var modules = DANISH.texts().keySet().stream()
                .map(key -> key.split("\\.")[0])
                .collect(java.util.stream.Collectors.toSet());
        // a path in a file that is read, as `name.da`, is no key: keys begin with a module
        asked.removeIf(key -> !modules.contains(key.split("\\.")[0]));

        assertThat(asked).isEmpty();
    }

    @Test
    void plantedQuestionsAreSeen() {
        assertThat(MessageTexts.askedFor(
                        "<!--/* #{toy.hidden} */--><p th:text=\"#{toy.name(${a})}\">[[${@words.text('toy.age')}]]"))
                .containsExactly("toy.age", "toy.name");
        assertThat(MessageTexts.askedFor(JavaFile.planted("dk/tidlig/toy/Toy.java", """
                        class Toy {
                            String name = words.text("toy.name", 3);
                            void no() { errors.reject("refused.toy.broken"); gate.require(actor, "toy.read"); }
                        }
                        """)))
                .containsExactly("refused.toy.broken", "toy.name");
    }

    /// The sentence of every refusal there is.
    private static List<String> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        var keys = new ArrayList<String>();
        for (var found : scanner.findCandidateComponents(Tidlig.class.getPackageName())) {
            var type = load(found.getBeanClassName());
            if (type.isEnum()) {
                for (var constant : type.getEnumConstants()) {
                    keys.add(((Refusal) constant).key().toLowerCase(Locale.ROOT));
                }
            }
        }
        return keys;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
