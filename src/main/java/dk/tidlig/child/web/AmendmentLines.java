package dk.tidlig.child.web;

import dk.tidlig.child.Amendment;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the words to amendments.
@Component
class AmendmentLines {
    private final Colleagues colleagues;
    private final Words words;

    AmendmentLines(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param before empty when nothing stood there
    record Line(String when, String who, String field, String before, String after) {}

    List<Line> of(List<Amendment> amendments, Locale language) {
        var people =
                colleagues.of(amendments.stream().map(it -> it.stamp().by()).collect(Collectors.toSet()));
        return amendments.stream()
                .map(it -> new Line(
                        words.moment(it.stamp().at()),
                        Optional.ofNullable(people.get(it.stamp().by()))
                                .map(one -> one.line(language))
                                .orElseGet(() -> words.text("child.history.somebody")),
                        words.text("child.subject." + it.subject().code()) + ": "
                                + words.text("child.field." + it.field()),
                        value(it.field(), it.before()),
                        value(it.field(), it.after())))
                .toList();
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (value.isEmpty()) {
            return words.text("child.history.hidden");
        }
        return switch (field) {
            case "bornOn", "dueOn" -> words.date(LocalDate.parse(value));
            case "relation" -> words.text("child.relation." + value);
            case "custody", "interpreter", "protectedAddress" -> words.text("child.value." + value);
            case "ending" -> words.text("child.ending." + value);
            case "language" ->
                Locale.of(value).getDisplayLanguage(org.springframework.context.i18n.LocaleContextHolder.getLocale());
            default -> value;
        };
    }
}
