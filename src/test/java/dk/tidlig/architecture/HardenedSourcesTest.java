package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no source may hold, so that whole kinds of attack have nothing to aim at.
class HardenedSourcesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Map<String, List<Line>> READ = new HashMap<>();

    private record Line(String file, String words) {}

    private static final Set<String> ALGORITHMS = Set.of("SHA-256", "HmacSHA256", "Ed25519");

    @Test
    void noTemplateWritesTextUnescaped() {
        assertThat(lines(PAGES, "html", "th:utext|data-th-utext|\\[\\(")).isEmpty();
        assertThat(seen("<p th:utext=\"${x}\">", "th:utext")).isTrue();
    }

    @Test
    void noQueryIsGluedFromWhatWasTyped() {
        assertThat(lines(CODE, "java", "\\bcreateStatement\\(|\\.(sql|query|update)\\(\"[^\"]*'\" \\+"))
                .allMatch(it -> it.contains("/database/"));
    }

    @Test
    void formatsAreWrittenInTheCode() {
        assertThat(lines(
                        CODE, "java", "[a-z)]\\.formatted\\(|String\\.format\\((Locale\\.\\w+, )?[a-z]|printf\\([a-z]"))
                .allMatch(it -> it.contains("/programme/Impossible.java") && it.contains("path.formatted(i)"));
        assertThat(seen("return typed.formatted(name);", "[a-z)]\\.formatted\\("))
                .isTrue();
        assertThat(lines(CODE, "java", "new MessageFormat\\("))
                .allMatch(it -> it.contains("/shell/Texts.java") || it.contains("bundle.getString("));
    }

    @Test
    void expressionsAreWrittenInTheCode() {
        assertThat(lines(CODE, "java", "Pattern\\.compile\\([a-z]|\\.(replaceAll|replaceFirst|split)\\([a-z]\\w*[,)]"))
                .isEmpty();
    }

    /// The template engine encodes what stands in an address, and no address comes from outside whole.
    @Test
    void addressesOfLinksAreBuiltByTheTemplateEngine() {
        assertThat(lines(PAGES, "html", "th:(href|action|src)=\"(?!@|\\$|\\||~)"))
                .isEmpty();
        assertThat(lines(PAGES, "html", "th:(href|action|src)=\"\\$\\{(?!'#|'tel:|'mailto:)"))
                .isNotEmpty()
                .allMatch(it -> it.contains("? '/")
                        || it.contains("@{")
                        || it.contains("${here + '")
                        || it.contains("${away}")
                        || it.contains("${app.address}")
                        || it.contains("? here + '"));
    }

    @Test
    void onlyTheDatabaseServerIsStartedAsAProcess() {
        assertThat(lines(CODE, "java", "ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec"))
                .isNotEmpty()
                .allMatch(it -> it.contains("/database/"));
    }

    /// One that is put back would stop what waits by it; what is not said is taken from it.
    @Test
    void nothingIsHeldBackByTheClockOnTheWall() {
        assertThat(lines(CODE, "java", "currentTimeMillis|withMillisecondPrecision"))
                .isEmpty();
        assertThat(lines(CODE, "java", "\\.with(NanosecondPrecision|CustomTimePrecision)\\("))
                .hasSameSizeAs(lines(CODE, "java", "\\bBucket\\.builder\\("))
                .isNotEmpty();
    }

    @Test
    void nothingIsRunThatWasWrittenByPeople() {
        assertThat(lines(CODE, "java", "ScriptEngine|SpelExpressionParser|GroovyShell|StringTemplateResolver"))
                .isEmpty();
        assertThat(lines(STATIC, "js", "\\beval\\(|new Function\\(")).isEmpty();
        assertThat(lines(PAGES, "html", "__\\$\\{(param|#request)")).isEmpty();
    }

    @Test
    void theProgramCallsNobody() {
        assertThat(
                        lines(
                                CODE,
                                "java",
                                "java\\.net\\.http|URLConnection|RestClient|RestTemplate|WebClient|openStream\\(\\)|JavaMail|new Socket\\("))
                .allMatch(it -> it.contains("/shell/scan/FileScan.java")
                        || it.contains("getFirstSheet().openStream()")
                        || it.contains("/database/")
                        || it.contains("/bench/"));
    }

    @Test
    void noXmlIsReadOfOurOwnButASheetsBoundsWithoutEntities() {
        assertThat(lines(CODE, "java", "DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|TransformerFactory"))
                .allMatch(it -> it.contains("/SpreadsheetBounds.java"));
        assertThat(lines(CODE, "java", "SUPPORT_DTD, false|EXTERNAL_ENTITIES, false"))
                .hasSize(2)
                .allMatch(it -> it.contains("/SpreadsheetBounds.java"));
    }

    @Test
    void noObjectStreamIsOpened() {
        assertThat(lines(CODE, "java", "ObjectInputStream|XMLDecoder|enableDefaultTyping"))
                .isEmpty();
    }

    @Test
    void scriptsPutTextInAsText() {
        assertThat(lines(
                        STATIC,
                        "js",
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|postMessage|[?&]callback="))
                .isEmpty();
        assertThat(lines(STATIC, "js", "'message'|\"message\"|onmessage")).isEmpty();
    }

    @Test
    void scriptsKeepNothing() {
        assertThat(lines(STATIC, "js", "localStorage|sessionStorage|indexedDB|document\\.cookie"))
                .isEmpty();
        assertThat(lines(PAGES, "html", "historyCacheSize|history-cache|hx-history"))
                .isNotEmpty();
    }

    @Test
    void pagesLoadNothingFromElsewhere() {
        assertThat(lines(
                        PAGES,
                        "html",
                        "<(script|link|img|iframe|object|embed|applet)[^>]*(src|href|data)=\"(https?:)?//"))
                .isEmpty();
        assertThat(lines(STATIC, "css", "url\\([\"']?(https?:)?//|@import")).isEmpty();
        assertThat(lines(PAGES, "html", "<(object|embed|applet)\\b")).isEmpty();
    }

    @Test
    void passwordsAreTypedInFieldsThatHideThemAndTakePaste() {
        assertThat(lines(PAGES, "html", "<input[^>]*autocomplete=\"(current|new)-password\""))
                .isNotEmpty()
                .allMatch(it -> it.contains("type=\"password\""));
        assertThat(lines(STATIC, "js", "paste|autocomplete")).isEmpty();
        assertThat(lines(PAGES, "html", "onpaste|autocomplete=\"off\"[^>]*type=\"password\""))
                .isEmpty();
    }

    @Test
    void chanceThatMattersIsSecure() {
        assertThat(lines(CODE, "java", "new Random\\(|Math\\.random|ThreadLocalRandom|RandomStringUtils"))
                .allMatch(it ->
                        it.contains("/demo/") || it.contains("/database/FreePort.java") || it.contains("/bench/"));
    }

    @Test
    void onlyListedAlgorithmsAreNamed() {
        var named = Pattern.compile(
                "(?:MessageDigest|Mac|Signature|Cipher|KeyFactory|KeyPairGenerator|SecretKeyFactory)\\.getInstance\\(\"([^\"]+)\"");
        var found = lines(CODE, "java", named.pattern());
        assertThat(found).isNotEmpty().allSatisfy(line -> {
            var name = named.matcher(line);
            assertThat(name.find()).isTrue();
            assertThat(ALGORITHMS).contains(name.group(1));
        });
        assertThat(lines(CODE, "java", "KeyTemplates\\.get\\(\"|current\\((fields|index), \""))
                .allMatch(it -> it.contains("AES256_GCM") || it.contains("HMAC_SHA256_256BITTAG_RAW"));
    }

    @Test
    void passwordsAreHashedSlowly() {
        assertThat(lines(CODE, "java", "new Argon2PasswordEncoder\\(16, 32, 1, 19 \\* 1024, 2\\)"))
                .hasSize(1);
        assertThat(lines(CODE, "java", "NoOpPasswordEncoder|MessageDigestPasswordEncoder|StandardPasswordEncoder"))
                .isEmpty();
    }

    @Test
    void nothingButPagesIsServed() {
        try (var served = Files.walk(STATIC)) {
            assertThat(served.filter(Files::isRegularFile).map(Path::toString))
                    .allMatch(it -> it.matches(".*\\.(css|js|svg|png|ico|txt)"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Test
    void errorsAreToldWithoutDetails() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("include-message: never", "include-stacktrace: never", "include-binding-errors: never")
                .contains("access.default: none")
                .doesNotContainPattern("(?m)^\\s*debug: *true|root: *(debug|trace)");
    }

    @Test
    void aLogInEndsAfterHalfAnHourOfNothing() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .containsPattern("servlet\\.session:\\s+timeout: 30m");
    }

    @Test
    void linesOfTheLogTellTheirZone() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .doesNotContainPattern("(?m)^\\s+file:\\s*$\\s+name:|logging\\.file");
    }

    private static boolean seen(String line, String pattern) {
        return Pattern.compile(pattern).matcher(line).find();
    }

    private static List<String> lines(Path root, String ending, String pattern) {
        var wanted = Pattern.compile(pattern).asPredicate();
        return READ.computeIfAbsent(root + ending, it -> read(root, ending)).stream()
                .filter(line -> wanted.test(line.words()))
                .map(line -> line.file() + ": " + line.words())
                .toList();
    }

    private static List<Line> read(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith("." + ending))
                    .flatMap(HardenedSourcesTest::read)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Stream<Line> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> new Line(file.toString(), line.strip()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
