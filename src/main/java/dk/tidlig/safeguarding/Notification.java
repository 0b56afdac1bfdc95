package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;

/// A notification of concern, as it was written.
public record Notification(
        NotificationId id, EpisodeId episode, Stamp made, Subject subject, WriteNotification content) {
    Notification withoutContact() {
        return new Notification(id, episode, made, subject, content.withoutContact());
    }
}
