package dk.tidlig.identity.web;

import dk.tidlig.audit.TrailReader;
import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.visit.OpenSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one is logged in, and what happened with one's own log-in. Ending the others asks for a fresh log-in.
@Controller
class OpenLogInsController {
    private static final Duration TOLD = Duration.ofDays(90);
    private static final int MOST = 100;

    private final Accounts accounts;
    private final OpenSessions open;
    private final TrailReader trail;
    private final LogIns logIns;
    private final Clock clock;

    OpenLogInsController(Accounts accounts, OpenSessions open, TrailReader trail, LogIns logIns, Clock clock) {
        this.accounts = accounts;
        this.open = open;
        this.trail = trail;
        this.logIns = logIns;
        this.clock = clock;
    }

    @GetMapping("/my-account/log-ins")
    String page(Actor actor, HttpServletRequest request, Model model) {
        var account = accounts.get(actor.id());
        var now = clock.instant();
        model.addAttribute(
                "open", open.of(account.username(), request.getSession().getId()));
        model.addAttribute("past", trail.logIns(account.id(), now.minus(TOLD), MOST));
        model.addAttribute("days", TOLD.toDays());
        model.addAttribute("mayEnd", Visit.of(request).isFresh(now));
        return "identity/log-ins";
    }

    @PostMapping("/my-account/log-ins/end")
    String endOthers(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        if (Visit.of(request).isFresh(clock.instant())) {
            end(accounts.get(actor.id()), request);
            flash.addFlashAttribute("ended", true);
        }
        return "redirect:/my-account/log-ins";
    }

    private void end(Account account, HttpServletRequest request) {
        accounts.endLogIns(account.id(), clock.instant());
        Visit.of(request).began(clock.instant());
        open.endOthers(account.username(), request.getSession().getId());
        logIns.changed(account.username(), LogIns.Change.ELSEWHERE);
    }
}
