package dk.tidlig.safeguarding.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.NotificationId;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.safeguarding.Reception;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Notifications on a child: written, read, printed, and what is done with them where they are received.
@Controller
@RequestMapping("/children/{childId}/notifications")
class ChildNotificationController {
    private final Notifications notifications;
    private final Reception reception;
    private final NotificationForms pages;
    private final ShownSteps shown;
    private final Forms forms;

    ChildNotificationController(
            Notifications notifications, Reception reception, NotificationForms pages, ShownSteps shown, Forms forms) {
        this.notifications = notifications;
        this.reception = reception;
        this.pages = pages;
        this.shown = shown;
        this.forms = forms;
    }

    @GetMapping("/new")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        return pages.fresh(actor, childId, null, model);
    }

    @PostMapping("/new")
    String write(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") NotificationForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var written = new AtomicReference<@Nullable NotificationId>();
        form.judge(errors);
        if (forms.refusesTwin(
                errors,
                "safeguarding.written",
                () -> written.set(notifications.write(actor, child, null, form.toCommand())))) {
            return pages.again(actor, childId, null, model);
        }
        return "redirect:/children/" + child + "/notifications/" + written.get();
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("form", StepForm.EMPTY);
        return show(actor, childId, id, model);
    }

    @PostMapping("/{id}")
    String handle(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model) {
        form.judge(errors);
        if (forms.refuses(
                errors,
                "safeguarding.handled",
                () -> reception.handle(actor, ChildId.of(childId), NotificationId.of(id), form.toDeed()))) {
            return show(actor, childId, id, model);
        }
        return "redirect:/children/" + childId + "/notifications/" + id;
    }

    @GetMapping("/{id}/print")
    String print(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("sheet", notifications.read(actor, ChildId.of(childId), NotificationId.of(id)));
        model.addAttribute("backUrl", "/children/" + childId + "/notifications/" + id);
        return "safeguarding/print";
    }

    private String show(Actor actor, String childId, String id, Model model) {
        var child = ChildId.of(childId);
        var progress = reception.progress(actor, child, NotificationId.of(id));
        model.addAttribute("childId", childId);
        model.addAttribute("sheet", notifications.read(actor, child, NotificationId.of(id)));
        model.addAttribute("page", notifications.page(actor, child, null));
        model.addAttribute("progress", progress);
        model.addAttribute("steps", shown.of(progress.steps()));
        model.addAttribute("next", progress.row().next().orElse(null));
        model.addAttribute(
                "outcomes",
                progress.row()
                        .next()
                        .map(kind -> kind.outcomes().stream()
                                .map(one -> new Choice(one.name(), shown.outcome(one)))
                                .toList())
                        .orElse(List.of()));
        return "safeguarding/received";
    }
}
