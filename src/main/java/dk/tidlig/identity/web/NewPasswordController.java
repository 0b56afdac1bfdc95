package dk.tidlig.identity.web;

import dk.tidlig.identity.IdentityRefusal;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.identity.factor.SecondFactors;
import dk.tidlig.kernel.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a one-time link leads: the person sets the own password.
@Controller
class NewPasswordController {
    private static final String VIEW = "identity/new-password";
    private final PasswordLinks links;
    private final SecondFactors factors;
    private final LogIns logIns;
    private final Clock clock;

    NewPasswordController(PasswordLinks links, SecondFactors factors, LogIns logIns, Clock clock) {
        this.links = links;
        this.factors = factors;
        this.logIns = logIns;
        this.clock = clock;
    }

    @GetMapping("/new-password")
    String page(@RequestParam("token") String token, Model model) {
        var account = links.account(token).orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
        model.addAttribute("account", account);
        model.addAttribute(
                "wasReset", factors.wasResetSince(account.id(), clock.instant().minus(PasswordLinks.LIFE)));
        model.addAttribute("token", token);
        model.addAttribute("form", PasswordForm.EMPTY);
        return VIEW;
    }

    @PostMapping("/new-password")
    String set(
            @RequestParam("token") String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                var account = links.use(token, form.password());
                logIns.changed(account.username(), LogIns.Change.NEW_PASSWORD);
                return "redirect:/login?changed";
            } catch (Refused refused) {
                PasswordForm.tell(refused, errors);
            }
        }
        links.account(token).ifPresent(account -> model.addAttribute("account", account));
        model.addAttribute("token", token);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }
}
