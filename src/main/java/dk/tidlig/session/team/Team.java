package dk.tidlig.session.team;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.CourseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A team that gives a course.
///
/// @param lead who of it is responsible for the course's sessions
/// @param steps the method session by session, as the course was begun with
/// @param end null until team and family have ended together
public record Team(
        CourseId course,
        UserId lead,
        List<String> steps,
        Stamp made,
        @Nullable End end) {
    /// Longest words of one of the two, in characters.
    public static final int WORDS = 2000;

    public Team {
        steps = List.copyOf(steps);
    }

    /// What both say of it.
    public record End(Went went, String family, String team, Stamp stamp) {}

    /// How it went, said together.
    public enum Went {
        AS_HOPED,
        PARTLY,
        NOT
    }

    /// What is done in the session with that number; empty when the method does not say.
    public String step(int number) {
        return number <= steps.size() ? steps.get(number - 1) : "";
    }
}
