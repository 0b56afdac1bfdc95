package dk.tidlig.identity.web;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.factor.Authenticators;
import dk.tidlig.identity.factor.RecoveryCodes;
import dk.tidlig.identity.factor.SecondFactors;
import dk.tidlig.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one who came with a password shows the second factor: the code of the app, or one from paper.
@Controller
class SecondFactorController {
    private static final String VIEW = "identity/second-factor";

    private final Accounts accounts;
    private final Means means;
    private final Proof proof;
    private final LoggedIn loggedIn;

    SecondFactorController(Accounts accounts, Means means, Proof proof, LoggedIn loggedIn) {
        this.accounts = accounts;
        this.means = means;
        this.proof = proof;
        this.loggedIn = loggedIn;
    }

    /// What stands beside a password.
    @Component
    record Means(SecondFactors held, Authenticators apps, RecoveryCodes onPaper) {}

    @GetMapping(Proof.CODE)
    String page(Authentication who, HttpServletRequest request, Model model) {
        if (proof.isWhole(who, request)) {
            return "redirect:" + loggedIn.next(request);
        }
        var held = means.held().of(account(who).id());
        if (held.none()) {
            return "redirect:" + Proof.NEW;
        }
        model.addAttribute("held", held);
        return VIEW;
    }

    @PostMapping(Proof.CODE)
    String code(
            Authentication who,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean right = means.apps().accepts(account(who).id(), code);
        return right ? in(who, request, LogIns.Proof.APP) : wrong(who, LogIns.Proof.APP, response, model);
    }

    @PostMapping(Proof.ON_PAPER)
    String onPaper(
            Authentication who,
            @RequestParam(name = "paper", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean right = means.onPaper().use(account(who).id(), code);
        return right ? in(who, request, LogIns.Proof.PAPER) : wrong(who, LogIns.Proof.PAPER, response, model);
    }

    private String in(Authentication who, HttpServletRequest request, LogIns.Proof by) {
        return "redirect:" + loggedIn.proved(request, who.getName(), by);
    }

    private String wrong(Authentication who, LogIns.Proof by, HttpServletResponse response, Model model) {
        loggedIn.refused(who.getName(), by);
        model.addAttribute("held", means.held().of(account(who).id()));
        model.addAttribute("wrong", by == LogIns.Proof.APP ? "code" : "paper");
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }

    private Account account(Authentication who) {
        return accounts.byUsername(who.getName()).orElseThrow(NotFound::new);
    }
}
