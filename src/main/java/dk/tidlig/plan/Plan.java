package dk.tidlig.plan;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan without what it says.
///
/// @param programme the version whose rules it follows
/// @param latest the version that stands; 0 while nobody has kept one
/// @param firstBy the last day in time for the first follow-up; null while nobody has kept a version
/// @param endedOn null while it runs
/// @param subjects the courses it is or was for
public record Plan(
        PlanId id,
        ProgrammeVersionId programme,
        Stamp begun,
        int latest,
        @Nullable LocalDate firstBy,
        @Nullable LocalDate endedOn,
        List<Subject> subjects) {
    public Plan {
        subjects = List.copyOf(subjects);
    }

    /// A child's course in it.
    ///
    /// @param left when it left the plan; null while it is in it
    public record Subject(
            ChildId child, EpisodeId episode, @Nullable Instant left) {
        public boolean within() {
            return left == null;
        }
    }

    public boolean made() {
        return latest > 0;
    }

    public boolean running() {
        return endedOn == null;
    }

    /// All who are or were in it.
    public List<ChildId> children() {
        return subjects.stream().map(Subject::child).toList();
    }

    /// The courses in it now.
    public List<Subject> within() {
        return subjects.stream().filter(Subject::within).toList();
    }
}
