package dk.tidlig.identity.web;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.factor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// The rule for every address that is not open to all: one has logged in, and has proved all that is asked of them.
/// A passkey proves it; a password alone where no more is asked. Who is half-way in reaches the page for the code, or,
/// with neither app nor passkey yet, the page that makes one, and no other: those are listed here, the rest is refused.
@Component
class Proof implements AuthorizationManager<RequestAuthorizationContext> {
    static final String CODE = "/second-factor";
    static final String ON_PAPER = CODE + "/on-paper";
    static final String NEW = CODE + "/new";
    static final String CONFIRM = CODE + "/confirm";

    private static final Set<String> HALF_WAY = Set.of(CODE, ON_PAPER);
    /// For those who have none: whoever has one must not get past it by making another.
    private static final Set<String> WITHOUT_ANY =
            Set.of(NEW, CONFIRM, "/webauthn/register", "/webauthn/register/options");

    private final Accounts accounts;
    private final SecondFactors factors;

    Proof(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    /// Refused, because the password alone is not enough.
    static final class MoreAsked extends AuthorizationDecision {
        private final boolean over;

        MoreAsked(boolean over) {
            super(false);
            this.over = over;
        }

        /// Whether the log-in does not hold any more: a new password, a locked account.
        boolean over() {
            return over;
        }
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        var who = asking.get();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return new AuthorizationDecision(false);
        }
        var request = context.getRequest();
        return isWhole(who, request) ? new AuthorizationDecision(true) : halfWay(who, request);
    }

    /// Found out once for each log-in, and remembered with it.
    boolean isWhole(Authentication who, HttpServletRequest request) {
        if (hasPasskey(who)
                || Visit.existing(request)
                        .filter(it -> it.hasProved(who.getName()))
                        .isPresent()) {
            return true;
        }
        var account = accounts.byUsername(who.getName());
        if (account.isEmpty() || factors.asked(account.get())) {
            return false;
        }
        Visit.of(request).proved(who.getName());
        return true;
    }

    private AuthorizationResult halfWay(Authentication who, HttpServletRequest request) {
        var account = accounts.byUsername(who.getName())
                .filter(it -> it.admits(Visit.of(request).since()));
        if (account.isEmpty()) {
            return new MoreAsked(true);
        }
        var path = request.getRequestURI();
        boolean may = HALF_WAY.contains(path)
                || (WITHOUT_ANY.contains(path) && factors.of(account.get().id()).none());
        return may ? new AuthorizationDecision(true) : new MoreAsked(false);
    }

    static boolean hasPasskey(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(it -> FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(it.getAuthority()));
    }
}
