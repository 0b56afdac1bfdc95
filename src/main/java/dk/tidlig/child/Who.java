package dk.tidlig.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody that may be here already.
///
/// @param mother of an unborn child, when she is here
/// @param motherCpr of an unborn child
public record Who(
        @Nullable String name,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable Cpr cpr,
        @Nullable AdultId mother,
        @Nullable String motherName,
        @Nullable Cpr motherCpr) {
    public static Who born(@Nullable String name, @Nullable LocalDate bornOn, @Nullable Cpr cpr) {
        return new Who(name, bornOn, null, cpr, null, null, null);
    }

    public static Who unborn(@Nullable LocalDate dueOn, @Nullable String motherName, @Nullable Cpr motherCpr) {
        return new Who(null, null, dueOn, null, null, motherName, motherCpr);
    }

    /// Whether it is looked for by its mother.
    boolean isUnborn() {
        return dueOn != null || motherName != null || motherCpr != null;
    }

    /// As the trail notes it: numbers by their day alone.
    public String masked() {
        return Stream.of(
                        name,
                        bornOn,
                        dueOn,
                        cpr == null ? null : cpr.masked(),
                        motherName,
                        motherCpr == null ? null : motherCpr.masked())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
