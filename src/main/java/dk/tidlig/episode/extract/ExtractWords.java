package dk.tidlig.episode.extract;

import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The names and values of extracts, in the reader's language. What has no word of its own here was words already.
@Component
class ExtractWords {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern CODE = Pattern.compile("[a-z]++(?:-[a-z]++)*+|[A-Z]++(?:_[A-Z]++)*+");

    private final MessageSource messages;
    private final Programmes programmes;
    private final Registers registers;
    private final ConsentRules rules;
    private final Words words;

    ExtractWords(MessageSource messages, Programmes programmes, Registers registers, ConsentRules rules, Words words) {
        this.messages = messages;
        this.programmes = programmes;
        this.registers = registers;
        this.rules = rules;
        this.words = words;
    }

    String name(String key) {
        return known("episode.extract.key." + hyphened(key)).orElse(key);
    }

    /// A text of somebody's that only looks like a day is given as it is.
    String value(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return words.plain(number);
        }
        var text = String.valueOf(value);
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private String read(String text) {
        if (MOMENT.matcher(text).matches()) {
            return words.text(
                    "episode.extract.moment",
                    words.date(words.dayOf(Instant.parse(text))),
                    words.time(Instant.parse(text)));
        }
        if (DAY.matcher(text).matches()) {
            return words.date(LocalDate.parse(text));
        }
        return CODE.matcher(text).matches()
                ? known("episode.extract.value." + hyphened(text))
                        .or(() -> named(text))
                        .orElse(text)
                : text;
    }

    /// A key without a text is given back as it is.
    private Optional<String> known(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()))
                .filter(text -> !text.equals(key));
    }

    /// What a programme, a profession, or something the family can consent to is called.
    private Optional<String> named(String code) {
        var language = LocaleContextHolder.getLocale();
        return programmes
                .findPublished(code)
                .map(version -> version.definition().name().in(language))
                .or(() -> registers.all(Registers.Kind.PROFESSION).stream()
                        .filter(entry -> entry.code().equals(code))
                        .map(entry -> entry.name().in(language))
                        .findFirst())
                .or(() -> rules.here().flatMap(rule -> named(rule, code)).map(name -> name.in(language)));
    }

    private static Optional<LocalName> named(ConsentRule rule, String code) {
        return Optional.ofNullable(
                rule.data().getOrDefault(code, rule.purposes().get(code)));
    }

    private static String hyphened(String text) {
        return HUMP.matcher(text).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
