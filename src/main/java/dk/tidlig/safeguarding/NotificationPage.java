package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is shown around the form: no more of the child than whom it is about.
///
/// @param child name and age, or the words for an unborn child
/// @param protectedAddress the writer is asked to keep an address out of the text
/// @param open the course can still get a notification
/// @param mayWrite whether this reader may write one
/// @param received whether somebody here receives it from the moment it is written
/// @param known what the record says already
/// @param made every notification on the child, the newest first
public record NotificationPage(
        String child,
        boolean unborn,
        boolean protectedAddress,
        boolean open,
        boolean mayWrite,
        boolean received,
        Known known,
        List<Line> made) {
    public NotificationPage {
        made = List.copyOf(made);
    }

    /// One that was written.
    ///
    /// @param episode null when it stands on the child alone
    /// @param by who wrote it, with profession
    /// @param here it is this course's
    public record Line(NotificationId id, @Nullable EpisodeId episode, Instant at, String by, boolean here) {}

    public boolean written() {
        return made.stream().anyMatch(Line::here);
    }

    /// Whether the form makes sense.
    public boolean asks() {
        return open && mayWrite && !written();
    }
}
