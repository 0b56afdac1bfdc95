package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No regular expression of ours takes forever, or the whole stack, on any long text (OWASP ASVS 5.0.0, 1.3.12).
class ExpressionsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern WRITTEN =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split|compile)\\((\"(?:[^\"\\\\]++|\\\\.)*+\")[,)]");
    /// Signs looked at before it is given up: what grows with the square of a text's length stays below.
    private static final int MOST_STEPS = 50_000_000;
    /// Where an expression may begin anywhere, and where it begins with the text.
    private static final int SOUGHT = 1_000;
    private static final int WHOLE = 20_000;
    private static final Set<String> BITS = Set.of(
            "a", "A", "æ", "1", "0", " ", "\t", "\n", "-", "_", ".", ",", ":", "/", "\\", "\"", "'", "(", "{", "<", "%",
            "@", "a ", "a-", "a.", "1.", "1-", "1 ", "a@", "a@a.", "<a", "{a", "/a", "a=1&", "\\u", "a\n", "a,",
            "\"a\",");

    @Test
    void noneRunsAway() throws Exception {
        var expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(60);

        var slow = new TreeSet<String>();
        expressions.forEach((expression, where) -> BITS.forEach(bit -> {
            for (var end : List.of("", "\u0001")) {
                tooSlow(expression, bit, end).ifPresent(how -> slow.add(where + " " + expression + ": " + how));
            }
        }));

        assertThat(slow).isEmpty();
    }

    @Test
    void findsOneThatRunsAway() {
        assertThat(tooSlow(Pattern.compile("(a|aa)+\\."), "a", "!")).isPresent();
    }

    private static Optional<String> tooSlow(Pattern expression, String bit, String end) {
        try {
            expression
                    .matcher(new Read(bit.repeat(SOUGHT / bit.length()) + end))
                    .find();
            expression.matcher(new Read(bit.repeat(WHOLE / bit.length()) + end)).matches();
            return Optional.empty();
        } catch (Read.TooLong late) {
            return Optional.of("it runs away");
        } catch (StackOverflowError deep) {
            return Optional.of("the stack is full");
        }
    }

    private interface Reader {
        Stream<Pattern> read(Path file) throws Exception;
    }

    /// Static expressions of all classes, and those that are written where they are used.
    private static Map<Pattern, String> expressions() throws Exception {
        Map<String, Pattern> all = new LinkedHashMap<>();
        Map<Pattern, String> found = new LinkedHashMap<>();
        gather(CLASSES.resolve("dk"), ".class", ExpressionsTest::kept, all, found);
        gather(SOURCES, ".java", ExpressionsTest::written, all, found);
        return found;
    }

    private static void gather(
            Path root, String ending, Reader reader, Map<String, Pattern> all, Map<Pattern, String> found)
            throws Exception {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                for (var pattern : reader.read(file).toList()) {
                    if (all.putIfAbsent(pattern.pattern(), pattern) == null) {
                        found.put(pattern, file.getFileName().toString());
                    }
                }
            }
        }
    }

    private static Stream<Pattern> kept(Path file) throws ReflectiveOperationException {
        var name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        return Arrays.stream(Class.forName(name, false, ExpressionsTest.class.getClassLoader())
                        .getDeclaredFields())
                .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getType() == Pattern.class)
                .map(ExpressionsTest::value);
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Stream<Pattern> written(Path file) throws IOException {
        return WRITTEN.matcher(Files.readString(file))
                .results()
                .map(it -> it.group(1))
                .map(it -> Pattern.compile(it.substring(1, it.length() - 1).translateEscapes()));
    }

    /// A text that is read only so long.
    private static final class Read implements CharSequence {
        private final String text;
        private int steps;

        Read(String text) {
            this.text = text;
        }

        private static final class TooLong extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
