package dk.tidlig.child;

import dk.tidlig.child.record.Days;
import java.time.LocalDate;
import java.util.Optional;

/// A search: a CPR number, a birth date or a due date, or (part of) a name, told apart by how it is written.
///
/// @param page counted from 1
public record ChildQuery(String text, int page) {
    public static final int SIZE = 20;

    public ChildQuery {
        text = text.strip();
        if (page < 1) {
            throw new IllegalArgumentException("pages begin at 1");
        }
    }

    Optional<Cpr> cpr() {
        return Cpr.parse(text);
    }

    Optional<LocalDate> day() {
        return Days.read(text);
    }

    /// As the trail notes it.
    String masked() {
        return cpr().map(Cpr::masked).orElse(text);
    }
}
