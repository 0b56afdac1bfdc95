package dk.tidlig.child.web;

import dk.tidlig.child.ChildNames;
import dk.tidlig.child.Likeness;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says who is likely the same, and why.
@Component
class LikenessLines {
    private final ChildNames names;
    private final Words words;

    LikenessLines(ChildNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    /// @param certain the same number: it cannot be another child
    /// @param withheld others help it, and who it is is not for the reader
    record Line(String child, String name, String reasons, boolean certain, boolean withheld) {}

    List<Line> of(List<Likeness> likely) {
        return likely.stream().map(this::line).toList();
    }

    private Line line(Likeness it) {
        var reasons = it.reasons().stream()
                .sorted()
                .map(reason -> words.text("child.likeness."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(" "));
        return new Line(
                it.child().id().toString(),
                it.withheld()
                        ? words.text("child.likely.withheld")
                        : names.name(it.child()).line(),
                reasons,
                it.certain(),
                it.withheld());
    }
}
