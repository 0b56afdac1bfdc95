package dk.tidlig.child;

import dk.tidlig.child.record.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a child when it is registered or amended. Empty texts are nothing.
///
/// @param dueOn only of an unborn child
/// @param institution daycare, school or the like, in words
public record ChildDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable Cpr cpr,
        @Nullable String language,
        boolean interpreter,
        @Nullable String institution) {
    public ChildDetails {
        givenName = Text.orNothing(givenName);
        familyName = Text.orNothing(familyName);
        language = Text.orNothing(language);
        institution = Text.orNothing(institution);
    }

    /// A born child or a young person.
    public static ChildDetails born(
            @Nullable String givenName, @Nullable String familyName, @Nullable LocalDate bornOn, @Nullable Cpr cpr) {
        return new ChildDetails(givenName, familyName, bornOn, null, cpr, null, false, null);
    }

    /// An unborn child.
    public static ChildDetails unborn(LocalDate dueOn) {
        return new ChildDetails(null, null, null, dueOn, null, null, false, null);
    }

    ChildDetails withBornOn(@Nullable LocalDate day) {
        return new ChildDetails(givenName, familyName, day, dueOn, cpr, language, interpreter, institution);
    }
}
