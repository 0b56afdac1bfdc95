package dk.tidlig.child.web;

import dk.tidlig.child.ChildView;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the fields of a child's record are called.
@Component
class FieldNames {
    private static final List<String> OF_CHILD =
            List.of("givenName", "familyName", "bornOn", "dueOn", "cpr", "language", "interpreter", "institution");
    private static final List<String> OF_KIN = List.of(
            "givenName",
            "familyName",
            "relation",
            "custody",
            "home",
            "phone",
            "email",
            "language",
            "interpreter",
            "protectedAddress");
    private static final List<String> OF_HOME = List.of("daysOf14", "address", "protectedAddress");
    /// What is spoken most where the program is used; others are kept as they stand.
    private static final List<String> LANGUAGES =
            List.of("da", "kl", "en", "ar", "uk", "pl", "ro", "tr", "so", "fa", "fo", "de");

    private final FieldValues values;
    private final Words words;

    FieldNames(FieldValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    /// What was typed and what stands, for the page that shows both.
    void compare(Map<String, @Nullable String> typed, Map<String, String> standing, Model model) {
        values.compare(typed, standing, model);
    }

    Map<String, String> ofChild() {
        return named(OF_CHILD);
    }

    Map<String, String> ofKin() {
        return named(OF_KIN);
    }

    Map<String, String> ofHome() {
        return named(OF_HOME);
    }

    String ending(ChildView.Ending.Reason reason) {
        return words.text("child.ending." + reason.code());
    }

    List<Choice> languages() {
        var reader = LocaleContextHolder.getLocale();
        return Stream.concat(
                        Stream.of(new Choice("", words.text("child.form.language.unknown"))),
                        LANGUAGES.stream()
                                .map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(reader))))
                .toList();
    }

    private Map<String, String> named(List<String> fields) {
        var named = new LinkedHashMap<String, String>();
        fields.forEach(field -> named.put(field, words.text("child.field." + field)));
        return named;
    }
}
