package dk.tidlig.safeguarding.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Writes the notification that a course is handed on by, and prints it.
@Controller
@RequestMapping("/children/{childId}/episodes/{episodeId}/notification")
class NotificationController {
    private final Notifications notifications;
    private final NotificationForms pages;
    private final Forms forms;

    NotificationController(Notifications notifications, NotificationForms pages, Forms forms) {
        this.notifications = notifications;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        return pages.fresh(actor, childId, EpisodeId.of(episodeId), model);
    }

    @PostMapping
    String write(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @Valid @ModelAttribute("form") NotificationForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var episode = EpisodeId.of(episodeId);
        form.judge(errors);
        if (forms.refuses(errors, () -> notifications.write(actor, child, episode, form.toCommand()))) {
            return pages.again(actor, childId, episode, model);
        }
        return "redirect:/children/" + child + "/episodes/" + episode + "/close";
    }

    @GetMapping("/print")
    String print(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        model.addAttribute("sheet", notifications.read(actor, ChildId.of(childId), EpisodeId.of(episodeId)));
        model.addAttribute("backUrl", "/children/" + childId + "/episodes/" + episodeId + "/notification");
        return "safeguarding/print";
    }
}
