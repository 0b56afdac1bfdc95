package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;

/// A notification of concern, as it was written.
public record Notification(
        NotificationId id, EpisodeId episode, Stamp made, Subject subject, WriteNotification content) {
    /// Whether that one is by the same writer and says the same: a form that was sent twice.
    boolean isSaidBy(Notification that) {
        return made.by().equals(that.made.by()) && content.equals(that.content);
    }

    Notification withoutContact() {
        return new Notification(id, episode, made, subject, content.withoutContact());
    }
}
