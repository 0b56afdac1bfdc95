package dk.tidlig.identity.web;

import dk.tidlig.identity.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The log-in page. `notice` and `problem` are message keys: what was kept, or what went wrong.
@Controller
class LoginController {
    private static final String VIEW = "shell/login";
    private static final List<String> NOTICES = List.of("kept", "out", "again", "changed");

    private final LoggedIn loggedIn;

    LoginController(LoggedIn loggedIn) {
        this.loggedIn = loggedIn;
    }

    @GetMapping("/login")
    String page(HttpServletRequest request, Model model) {
        if (CurrentActor.of(request).isPresent()) {
            return "redirect:" + loggedIn.next(request);
        }
        model.addAttribute("notice", notice(request));
        model.addAttribute("problem", request.getParameter("error") == null ? null : "identity.login.wrong");
        return VIEW;
    }

    /// Where a browser goes after a log-in that a script took part in.
    @GetMapping("/login/done")
    String done(HttpServletRequest request) {
        return "redirect:" + loggedIn.next(request);
    }

    @GetMapping(ThrottleFilter.SLOW)
    String slow(HttpServletResponse response, Model model) {
        response.setStatus(429);
        model.addAttribute("problem", "identity.login.slow");
        return VIEW;
    }

    private static @Nullable String notice(HttpServletRequest request) {
        return NOTICES.stream()
                .filter(name -> request.getParameter(name) != null)
                .findFirst()
                .map(name -> "identity.login." + name)
                .orElse(null);
    }
}
