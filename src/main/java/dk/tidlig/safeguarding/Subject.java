package dk.tidlig.safeguarding;

import dk.tidlig.child.ChildView;
import dk.tidlig.child.Cpr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whom a notification is about, as the record had it when it was written. An unborn child is known by its mother.
///
/// @param name of a child from another register, what it is called there
public record Subject(
        @Nullable String name,
        @Nullable Cpr cpr,
        @Nullable LocalDate dueOn,
        @Nullable String motherName) {
    /// Where it is told elsewhere on the page.
    static final Subject UNTOLD = new Subject(null, null, null, null);

    static Subject of(ChildView child) {
        var unborn = child.unborn();
        return new Subject(
                child.name().orElse(child.pseudonym()),
                child.cpr(),
                unborn ? child.dueOn() : null,
                unborn ? child.motherName() : null);
    }

    public boolean unborn() {
        return dueOn != null;
    }
}
