package dk.tidlig.safeguarding.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Codes;
import dk.tidlig.safeguarding.HeardNotifications;
import dk.tidlig.safeguarding.NotificationId;
import dk.tidlig.safeguarding.Notifier;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Municipalities;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Enters what a private person notified of.
@Controller
@RequestMapping("/children/{childId}/notifications/heard")
class HeardController {
    private final HeardNotifications heard;
    private final Municipalities municipalities;
    private final Clock clock;
    private final Forms forms;
    private final Words words;

    HeardController(HeardNotifications heard, Municipalities municipalities, Clock clock, Forms forms, Words words) {
        this.heard = heard;
        this.municipalities = municipalities;
        this.clock = clock;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String childId, Model model) {
        var today =
                LocalDate.ofInstant(clock.instant(), municipalities.current().zone());
        model.addAttribute("form", HeardForm.on(today));
        return show(actor, childId, model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") HeardForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var entered = new AtomicReference<@Nullable NotificationId>();
        form.judge(errors);
        if (forms.refusesTwin(
                errors,
                "safeguarding.written",
                () -> entered.set(heard.enter(
                        actor, child, form.toCommand(municipalities.current().zone()))))) {
            return show(actor, childId, model);
        }
        return "redirect:/children/" + child + "/notifications/" + entered.get();
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("about", heard.about(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        model.addAttribute("kinds", choices("safeguarding.notifier.", Notifier.Kind.values()));
        model.addAttribute("ways", choices("safeguarding.notifier.way.", Notifier.Way.values()));
        return "safeguarding/heard";
    }

    private List<Choice> choices(String key, Enum<?>[] all) {
        return Stream.of(all)
                .map(one -> new Choice(one.name(), words.text(key + Codes.of(one))))
                .toList();
    }
}
