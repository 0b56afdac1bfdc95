package dk.tidlig.identity.web;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Passwords;
import dk.tidlig.identity.factor.SecondFactors;
import dk.tidlig.identity.passkey.Passkeys;
import dk.tidlig.identity.visit.OpenSessions;
import dk.tidlig.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own account: password, passkeys, language, whom one works for.
@Controller
class AccountController {
    private static final String VIEW = "identity/my-account";
    private static final String HERE = "redirect:/my-account";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Held held;
    private final Telling telling;
    private final Clock clock;

    AccountController(Accounts accounts, Passwords passwords, Held held, Telling telling, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.held = held;
        this.telling = telling;
        this.clock = clock;
    }

    /// What the person has beside the password.
    @Component
    record Held(Passkeys passkeys, SecondFactors factors) {}

    /// What follows from a change.
    @Component
    record Telling(LogIns logIns, OpenSessions open) {}

    @ModelAttribute
    void page(Actor actor, HttpServletRequest request, Model model) {
        var account = accounts.get(actor.id());
        model.addAttribute("account", account);
        model.addAttribute("atWork", actor.kind() != Actor.Kind.FAMILY);
        model.addAttribute("passkeys", held.passkeys().of(account.username()));
        model.addAttribute("held", held.factors().of(actor.id()));
        model.addAttribute("mayAdd", Visit.of(request).isFresh(clock.instant()));
    }

    @GetMapping("/my-account")
    String page(Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return VIEW;
    }

    @PostMapping("/my-account/password")
    String changePassword(
            Actor actor,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                passwords.change(accounts.get(actor.id()), form.present(), form.password());
                Visit.of(request).began(clock.instant());
                told(accounts.get(actor.id()), request);
                flash.addFlashAttribute("changed", true);
                return HERE;
            } catch (Refused refused) {
                PasswordForm.tell(refused, errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }

    @PostMapping("/my-account/passkeys/{key}/remove")
    String removePasskey(Actor actor, @PathVariable("key") String key) {
        var username = accounts.get(actor.id()).username();
        if (held.passkeys().remove(username, key)) {
            telling.logIns().changed(username, LogIns.Change.PASSKEY_GONE);
        }
        return HERE;
    }

    private void told(Account account, HttpServletRequest request) {
        telling.open().endOthers(account.username(), request.getSession().getId());
        telling.logIns().changed(account.username(), LogIns.Change.NEW_PASSWORD);
    }
}
