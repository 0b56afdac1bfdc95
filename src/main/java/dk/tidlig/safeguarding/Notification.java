package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// A notification of concern, as it was written.
///
/// @param made by whom it was written; one who receives notifications has entered a private person's
/// @param notifier null when a professional wrote it
/// @param episode the course it was written in; null when it stands on the child alone
public record Notification(
        NotificationId id,
        @Nullable EpisodeId episode,
        Stamp made,
        Subject subject,
        WriteNotification content,
        @Nullable Notifier notifier) {
    /// Whether that one is by the same writer and says the same: a form that was sent twice.
    boolean isSaidBy(Notification that) {
        return made.by().equals(that.made.by()) && content.equals(that.content);
    }

    Notification withoutContact() {
        return new Notification(id, episode, made, subject, content.withoutContact(), notifier);
    }

    Notification withoutNotifier() {
        return new Notification(id, episode, made, subject, content, null);
    }
}
