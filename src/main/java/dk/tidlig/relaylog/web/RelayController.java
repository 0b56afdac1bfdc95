package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.RelayClosings;
import dk.tidlig.relaylog.RelayLogs;
import dk.tidlig.relaylog.web.LogShown.Press;
import dk.tidlig.relaylog.web.RelayForms.BeginForm;
import dk.tidlig.relaylog.web.RelayForms.CloseForm;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The log itself: begun, read, opened, closed, printed.
@Controller
@RequestMapping("/children/{childId}/relay-log")
class RelayController {
    private final RelayLogs logs;
    private final RelayClosings closings;
    private final LogShown shown;
    private final Forms forms;

    RelayController(RelayLogs logs, RelayClosings closings, LogShown shown, Forms forms) {
        this.logs = logs;
        this.closings = closings;
        this.shown = shown;
        this.forms = forms;
    }

    @GetMapping
    String log(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new Press());
        return shown.log(actor, ChildId.of(childId), model);
    }

    @GetMapping("/begin")
    String askToBegin(Actor actor, @PathVariable String childId, Model model) {
        logs.askToBegin(actor, ChildId.of(childId));
        model.addAttribute("form", new BeginForm(null));
        model.addAttribute("childId", childId);
        return "relaylog/begin";
    }

    /// Whoever begins it is led back to the child: the log is read by its holder, and by consent.
    @PostMapping("/begin")
    String begin(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        logs.askToBegin(actor, child);
        if (forms.refuses(
                errors, "relaylog.begun", () -> logs.begin(actor, child, Objects.requireNonNull(form.worry())))) {
            model.addAttribute("childId", childId);
            return "relaylog/begin";
        }
        return "redirect:/children/" + child;
    }

    @PostMapping("/ask")
    String ask(
            Actor actor,
            @PathVariable String childId,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "relaylog.asked", () -> logs.askConsent(actor, child))
                ? shown.log(actor, child, model)
                : LogShown.back(child);
    }

    @PostMapping("/open")
    String open(
            Actor actor,
            @PathVariable String childId,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "relaylog.opened", () -> logs.open(actor, child))
                ? shown.log(actor, child, model)
                : LogShown.back(child);
    }

    @GetMapping({"/ask", "/open"})
    String again(@PathVariable String childId) {
        return LogShown.back(ChildId.of(childId));
    }

    @GetMapping("/close")
    String askToClose(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new CloseForm(null, null));
        return shown.held(actor, ChildId.of(childId), model, "relaylog/close");
    }

    @PostMapping("/close")
    String close(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var whole = new AtomicBoolean();
        if (forms.refuses(
                errors,
                "relaylog.closed",
                () -> whole.set(closings.close(
                        actor, child, Objects.requireNonNull(form.closing()), RelayForms.orNothing(form.words()))))) {
            return shown.held(actor, child, model, "relaylog/close");
        }
        return whole.get() ? LogShown.back(child) : "redirect:/children/" + child + "/episodes";
    }

    @GetMapping("/print")
    String print(Actor actor, @PathVariable String childId, Model model) {
        var child = ChildId.of(childId);
        shown.put(shown.pages().print(actor, child), model);
        model.addAttribute("backUrl", LogShown.base(child));
        return "relaylog/print";
    }

    @GetMapping("/archive")
    String archive(Actor actor, @PathVariable String childId, Model model) {
        shown.put(shown.pages().archive(actor, ChildId.of(childId)), model);
        model.addAttribute("backUrl", "/children/" + childId);
        return "relaylog/print";
    }
}
