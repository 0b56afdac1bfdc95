package dk.tidlig.session;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A course from another register, which tells how many sessions were held and no more. Where it tells one number for
/// several offers, the number belongs to the first of them: nothing is shared out that nobody knows.
///
/// @param offerCode of the municipality's catalogue
/// @param endedOn null while it runs
public record ImportedCourse(
        ChildId child,
        EpisodeId episode,
        String offerCode,
        int sessionsHeld,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {
    public ImportedCourse {
        if (sessionsHeld < 0) {
            throw new IllegalArgumentException("nobody held " + sessionsHeld + " sessions");
        }
    }
}
