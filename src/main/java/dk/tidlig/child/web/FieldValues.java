package dk.tidlig.child.web;

import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What stands in the fields of a child's record, in the reader's words.
@Component
class FieldValues {
    private final Words words;

    FieldValues(Words words) {
        this.words = words;
    }

    /// @param value null when nothing stands there, empty when it is kept from everybody
    String of(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.isEmpty() ? words.text("child.history.hidden") : said(field, value);
    }

    /// For the page that shows both versions: what was typed as `mine`, what stands as `theirs`.
    void compare(Map<String, @Nullable String> typed, Map<String, String> standing, Model model) {
        model.addAttribute("mine", said(typed));
        model.addAttribute("theirs", said(standing));
    }

    private Map<String, String> said(Map<String, ? extends @Nullable String> fields) {
        var said = new HashMap<String, String>();
        fields.forEach((field, value) -> said.put(field, value == null || value.isEmpty() ? "" : said(field, value)));
        return said;
    }

    private String said(String field, String value) {
        return switch (field) {
            case "bornOn", "dueOn" -> words.date(LocalDate.parse(value));
            case "relation" -> words.text("child.relation." + value);
            case "custody", "interpreter", "protectedAddress" -> words.text("child.value." + value);
            case "ending" -> words.text("child.ending." + value);
            case "home" -> words.text("child.home", value);
            case "language" -> Locale.of(value).getDisplayLanguage(LocaleContextHolder.getLocale());
            default -> value;
        };
    }
}
