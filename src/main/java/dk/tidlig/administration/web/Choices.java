package dk.tidlig.administration.web;

import dk.tidlig.identity.Registers;
import dk.tidlig.shell.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be chosen in a form.
final class Choices {
    private Choices() {}

    /// Those that are still in use, with the empty choice first.
    static List<Choice> of(List<Registers.Entry> entries, Locale language, String none) {
        return Stream.concat(Stream.of(new Choice("", none)), used(entries, language).stream())
                .toList();
    }

    static List<Choice> used(List<Registers.Entry> entries, Locale language) {
        return entries.stream()
                .filter(entry -> !entry.ended())
                .map(entry -> new Choice(entry.code(), entry.name().in(language)))
                .toList();
    }
}
