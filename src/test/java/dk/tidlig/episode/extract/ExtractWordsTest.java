package dk.tidlig.episode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A family reads its own data in words: what a module calls a thing in its export has a word in both languages.
class ExtractWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("\\.put\\(\\s*\"([a-z][A-Za-z0-9]*)\"");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void saysEveryNameThatAModuleExportsInWords(String language) throws IOException {
        var said = words(language).stringPropertyNames();

        assertThat(exported())
                .contains("whatWorks", "doubtfulLines", "givenName")
                .filteredOn(name -> !said.contains("episode.extract.key." + hyphened(name)))
                .isEmpty();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/episode_%s.properties".formatted(language)))) {
            words.load(file);
        }
        return words;
    }

    /// Named where sections and their extracts put it.
    private static Stream<String> exported() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(it -> it.toString().matches(".*(Section|Extract)\\.java"))
                    .map(ExtractWordsTest::text)
                    .flatMap(it -> NAMED.matcher(it).results())
                    .map(it -> it.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static String hyphened(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
