package dk.tidlig.identity.web;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.factor.AppPicture;
import dk.tidlig.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one sets up the second factor, soon after a log-in: whoever finds a screen unlocked gets no factor of their
/// own. The secret of a new app goes along with the log-in until a code of it was typed.
@Controller
class AuthenticatorController {
    private static final String VIEW = "identity/second-factor-new";
    private static final String CODES = Proof.CODE + "/codes";
    private static final String ACCOUNT = "redirect:/my-account";

    private final Accounts accounts;
    private final SecondFactorController.Means means;
    private final LoggedIn loggedIn;
    private final Clock clock;

    AuthenticatorController(Accounts accounts, SecondFactorController.Means means, LoggedIn loggedIn, Clock clock) {
        this.accounts = accounts;
        this.means = means;
        this.loggedIn = loggedIn;
        this.clock = clock;
    }

    @GetMapping(Proof.NEW)
    String page(Principal who, HttpServletRequest request, Model model) {
        return show(account(who), request, model);
    }

    @PostMapping(Proof.NEW)
    String begin(Principal who, HttpServletRequest request) {
        if (isFresh(request)) {
            Visit.of(request).pending(means.apps().seal(means.apps().fresh(), account(who)));
        }
        return "redirect:" + Proof.NEW;
    }

    @PostMapping(Proof.CONFIRM)
    String confirm(
            Principal who,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var account = account(who);
        var pending = Visit.of(request).pending().filter(it -> isFresh(request));
        if (pending.isEmpty()) {
            return "redirect:" + Proof.NEW;
        }
        if (!means.apps().begin(account.id(), means.apps().open(pending.get(), account), code)) {
            model.addAttribute("wrong", "code");
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(account, request, model);
        }
        accounts.endLogIns(account.id(), clock.instant());
        Visit.of(request).began(clock.instant());
        loggedIn.provedByNew(request, account.username());
        flash.addFlashAttribute("codes", means.onPaper().make(account.id()));
        return "redirect:" + CODES;
    }

    /// The codes on paper, once: they come along from the form.
    @GetMapping(CODES)
    String codes(Model model) {
        return model.containsAttribute("codes") ? "identity/recovery-codes" : ACCOUNT;
    }

    @PostMapping(CODES)
    String renew(Principal who, HttpServletRequest request, RedirectAttributes flash) {
        var account = account(who);
        if (!isFresh(request) || !means.held().of(account.id()).app()) {
            return ACCOUNT;
        }
        flash.addFlashAttribute("codes", means.onPaper().make(account.id()));
        loggedIn.changed(account.username(), LogIns.Change.NEW_PAPER);
        return "redirect:" + CODES;
    }

    @PostMapping(Proof.CODE + "/remove")
    String remove(Principal who, HttpServletRequest request) {
        if (isFresh(request)) {
            var account = account(who);
            means.apps().remove(account.id());
            means.onPaper().remove(account.id());
            loggedIn.changed(account.username(), LogIns.Change.APP_GONE);
        }
        return ACCOUNT;
    }

    private String show(Account account, HttpServletRequest request, Model model) {
        model.addAttribute("held", means.held().of(account.id()));
        model.addAttribute("mayAdd", isFresh(request));
        Visit.of(request)
                .pending()
                .map(it -> means.apps().open(it, account))
                .ifPresent(secret -> model.addAttribute("app", AppPicture.of(secret, account.username())));
        return VIEW;
    }

    private boolean isFresh(HttpServletRequest request) {
        return Visit.of(request).isFresh(clock.instant());
    }

    private Account account(Principal who) {
        return accounts.byUsername(who.getName()).orElseThrow(NotFound::new);
    }
}
