package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import java.time.Instant;
import java.util.List;

/// What is shown around the form: no more of the child than whom it is about.
///
/// @param child name and age, or the words for an unborn child
/// @param protectedAddress the writer is asked to keep an address out of the text
/// @param open the course can still get a notification
/// @param mayWrite whether this reader may write one
/// @param made every notification on the child, the newest first
public record NotificationPage(
        String child, boolean unborn, boolean protectedAddress, boolean open, boolean mayWrite, List<Line> made) {
    public NotificationPage {
        made = List.copyOf(made);
    }

    /// One that was written.
    ///
    /// @param by who wrote it, with profession
    /// @param here it is this course's
    public record Line(EpisodeId episode, Instant at, String by, boolean here) {}

    public boolean written() {
        return made.stream().anyMatch(Line::here);
    }

    /// Whether the form makes sense.
    public boolean asks() {
        return open && mayWrite && !written();
    }
}
