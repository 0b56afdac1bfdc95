package dk.tidlig.safeguarding.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.List;
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
    private final Forms forms;
    private final Words words;

    NotificationController(Notifications notifications, Forms forms, Words words) {
        this.notifications = notifications;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        model.addAttribute("form", NotificationForm.fresh());
        model.addAttribute("refused", false);
        return show(actor, childId, episodeId, model);
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
            model.addAttribute("refused", true);
            return show(actor, childId, episodeId, model);
        }
        return "redirect:/children/" + child + "/episodes/" + episode + "/close";
    }

    @GetMapping("/print")
    String print(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        model.addAttribute("sheet", notifications.read(actor, ChildId.of(childId), EpisodeId.of(episodeId)));
        model.addAttribute("backUrl", "/children/" + childId + "/episodes/" + episodeId + "/notification");
        return "safeguarding/print";
    }

    private String show(Actor actor, String childId, String episodeId, Model model) {
        model.addAttribute("page", notifications.page(actor, ChildId.of(childId), EpisodeId.of(episodeId)));
        model.addAttribute("childId", childId);
        model.addAttribute("episodeId", episodeId);
        model.addAttribute(
                "yesNo",
                List.of(
                        new Choice("true", words.text("safeguarding.yes")),
                        new Choice("false", words.text("safeguarding.no"))));
        return "safeguarding/notification";
    }
}
