package dk.tidlig.shell;

import dk.tidlig.identity.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The texts of all modules, `messages/<module>_<language>.properties`. Danish and English are whole; a text that is
/// missing in Greenlandic is shown in Danish with a mark, so that nobody takes it for checked.
@Component("messageSource")
public class Texts extends AbstractMessageSource {
    /// Set behind a Danish text where a Greenlandic one is missing.
    public static final String MARK = Language.DANISH_MARK;

    private static final Set<String> LANGUAGES = Set.of("da", "en", "kl");
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /// A missing text fails the build; should one be missing all the same, the page stands with its key in it.
    Texts() {
        setUseCodeAsDefaultMessage(true);
        LANGUAGES.forEach(language -> texts.put(language, read(language)));
    }

    /// The keys that have a text in the language.
    public Set<String> keys(String language) {
        return new TreeSet<>(texts.getOrDefault(language, Map.of()).keySet());
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String language = locale.getLanguage();
        var text = texts.getOrDefault(language, Map.of()).get(code);
        if (text != null || "da".equals(language)) {
            return text;
        }
        var danish = texts.getOrDefault("da", Map.of()).get(code);
        return danish != null && "kl".equals(language) ? danish + MARK : danish;
    }

    /// A text that carries the mark carries it once, whatever was put into it.
    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var text = super.getMessageInternal(code, arguments, locale);
        return text != null && text.endsWith(MARK) ? text.replace(MARK, "") + MARK : text;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = resolveCodeWithoutArguments(code, locale);
        return text == null
                ? null
                : formats.computeIfAbsent(locale.toLanguageTag() + '|' + code, key -> new MessageFormat(text, locale));
    }

    private static Map<String, String> read(String language) {
        var found = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the texts of language " + language + " cannot be read", cause);
        }
        return found;
    }
}
