package dk.tidlig.child.web;

import dk.tidlig.child.Amendment;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the words to amendments.
@Component
class AmendmentLines {
    private final Colleagues colleagues;
    private final FieldValues values;
    private final Words words;

    AmendmentLines(Colleagues colleagues, FieldValues values, Words words) {
        this.colleagues = colleagues;
        this.values = values;
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
                        values.of(it.field(), it.before()),
                        values.of(it.field(), it.after())))
                .toList();
    }
}
