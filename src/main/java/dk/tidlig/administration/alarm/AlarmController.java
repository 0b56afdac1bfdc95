package dk.tidlig.administration.alarm;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// That an alarm has been seen, from the user's page.
@Controller
class AlarmController {
    private final Alarms alarms;

    AlarmController(Alarms alarms) {
        this.alarms = alarms;
    }

    @PostMapping("/administration/users/{id}/alarm-seen")
    String seen(Actor actor, @PathVariable("id") String id) {
        alarms.seen(actor, UserId.of(id));
        return "redirect:/administration/users/" + UserId.of(id);
    }
}
