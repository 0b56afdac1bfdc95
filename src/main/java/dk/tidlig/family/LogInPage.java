package dk.tidlig.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can have a log-in to the child's record, and who has.
///
/// @param cautions who of the family does not know that somebody asked
/// @param days so long a code can be used; 0 where the municipality has not set it up
/// @param source where the rule comes from
public record LogInPage(
        List<Person> people,
        List<String> cautions,
        int days,
        @Nullable String source) {
    /// The young person in a form.
    public static final String SELF = "self";

    public LogInPage {
        people = List.copyOf(people);
        cautions = List.copyOf(cautions);
    }

    /// @param code as a form sends it
    /// @param standing null when they have none
    public record Person(String code, String name, @Nullable LogIn standing) {}
}
