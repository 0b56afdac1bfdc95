package dk.tidlig.safeguarding.asked;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A notification that is to be written.
///
/// @param episode the course it is written on; null when it stands on the child alone
/// @param decidedOn the day of the group's meeting
public record Asked(ChildId child, @Nullable EpisodeId episode, LocalDate decidedOn) {
    /// Where it is written.
    public String url() {
        return "/children/" + child
                + (episode == null ? "/notifications/new" : "/episodes/" + episode + "/notification");
    }
}
