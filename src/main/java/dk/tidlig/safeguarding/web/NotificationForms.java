package dk.tidlig.safeguarding.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The form of a notification, on a course or on the child alone.
@Component
class NotificationForms {
    private final Notifications notifications;
    private final Words words;

    NotificationForms(Notifications notifications, Words words) {
        this.notifications = notifications;
        this.words = words;
    }

    /// With what the record says already filled in.
    String fresh(Actor actor, String childId, @Nullable EpisodeId episode, Model model) {
        var page = notifications.page(actor, ChildId.of(childId), episode);
        model.addAttribute("form", NotificationForm.of(page.known()));
        model.addAttribute("refused", false);
        return show(page, childId, episode, model);
    }

    /// As it was sent in.
    String again(Actor actor, String childId, @Nullable EpisodeId episode, Model model) {
        model.addAttribute("refused", true);
        return show(notifications.page(actor, ChildId.of(childId), episode), childId, episode, model);
    }

    private String show(Object page, String childId, @Nullable EpisodeId episode, Model model) {
        var child = "/children/" + childId;
        model.addAttribute("page", page);
        model.addAttribute("childId", childId);
        model.addAttribute("onChild", episode == null);
        model.addAttribute(
                "here", episode == null ? child + "/notifications/new" : url(child, episode, "notification"));
        model.addAttribute("backTo", episode == null ? child : url(child, episode, "close"));
        model.addAttribute(
                "yesNo",
                List.of(
                        new Choice("true", words.text("safeguarding.yes")),
                        new Choice("false", words.text("safeguarding.no"))));
        return "safeguarding/notification";
    }

    private static String url(String child, EpisodeId episode, String leaf) {
        return child + "/episodes/" + episode + "/" + leaf;
    }
}
