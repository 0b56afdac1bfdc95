package dk.tidlig.episode.emergency.web;

import dk.tidlig.episode.emergency.Emergencies;
import dk.tidlig.episode.emergency.EmergencyAccess;
import dk.tidlig.episode.emergency.EmergencyId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Opening a child's record in an emergency; seeing who has.
@Controller
class EmergencyController {
    private final EmergencyAccess access;
    private final Emergencies emergencies;
    private final Forms forms;

    EmergencyController(EmergencyAccess access, Emergencies emergencies, Forms forms) {
        this.access = access;
        this.emergencies = emergencies;
        this.forms = forms;
    }

    @GetMapping("/emergency")
    String ask(Actor actor, Model model) {
        model.addAttribute("form", EmergencyForm.empty());
        return show(actor, model);
    }

    @PostMapping("/emergency")
    String open(Actor actor, @Valid @ModelAttribute("form") EmergencyForm form, BindingResult errors, Model model) {
        var opened = new AtomicReference<ChildId>();
        return forms.refuses(errors, "episode.emergency.done", () -> opened.set(opened(actor, form)))
                ? show(actor, model)
                : "redirect:/children/" + opened.get();
    }

    private ChildId opened(Actor actor, EmergencyForm form) {
        var tried = access.open(actor, form.toCommand());
        if (tried.child() == null) {
            throw new Refused(Objects.requireNonNull(tried.refusal()));
        }
        return tried.child();
    }

    @PostMapping("/children/{childId}/emergency/close")
    String close(Actor actor, @PathVariable String childId) {
        access.close(actor, ChildId.of(childId));
        return "redirect:/my-day";
    }

    @GetMapping("/emergencies")
    String list(Actor actor, Model model) {
        model.addAttribute("openings", emergencies.list(actor));
        return "episode/emergencies";
    }

    @GetMapping("/children/{childId}/emergencies/{id}")
    String read(Actor actor, @PathVariable String childId, @PathVariable String id, Model model) {
        model.addAttribute("opening", emergencies.read(actor, ChildId.of(childId), EmergencyId.of(id)));
        return "episode/emergency-opening";
    }

    @PostMapping("/children/{childId}/emergencies/{id}/seen")
    String see(Actor actor, @PathVariable String childId, @PathVariable String id) {
        emergencies.see(actor, ChildId.of(childId), EmergencyId.of(id));
        return "redirect:/my-day";
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("minutes", access.ask(actor).toMinutes());
        return "episode/emergency";
    }
}
