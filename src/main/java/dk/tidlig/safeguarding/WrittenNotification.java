package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.NotificationProof;
import dk.tidlig.kernel.ChildId;
import org.springframework.stereotype.Component;

/// Lets a course be handed on when its notification is written.
@Component
class WrittenNotification implements NotificationProof {
    private final NotificationRepository notifications;

    WrittenNotification(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    @Override
    public boolean made(ChildId child, EpisodeId episode) {
        return notifications.exists(child, episode);
    }

    @Override
    public String url(ChildId child, EpisodeId episode) {
        return "/children/" + child + "/episodes/" + episode + "/notification";
    }
}
