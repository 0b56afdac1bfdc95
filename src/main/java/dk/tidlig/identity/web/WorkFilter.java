package dk.tidlig.identity.web;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Language;
import dk.tidlig.identity.family.FamilyActors;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request its actor and binds the municipality it is for. Runs behind the security filters.
@Component
@Order(0)
class WorkFilter extends OncePerRequestFilter {
    private final Accounts accounts;
    private final Whereabouts whereabouts;
    private final Actors actors;
    private final Municipalities municipalities;
    private final LanguageResolver languages;

    WorkFilter(
            Accounts accounts,
            Whereabouts whereabouts,
            Actors actors,
            Municipalities municipalities,
            LanguageResolver languages) {
        this.accounts = accounts;
        this.whereabouts = whereabouts;
        this.actors = actors;
        this.municipalities = municipalities;
        this.languages = languages;
    }

    /// Where somebody works, or where a family's log-in belongs; and whether they have proved who they are.
    @Component
    record Whereabouts(Employments employments, FamilyActors families, Proof proof) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Places.isStatic(request);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        languages.remember(request, response);
        var known = CurrentActor.of(request);
        if (known.isPresent()) {
            proceed(known.get(), request, response, chain);
        } else if (Places.isForVisitors(request)) {
            visit(request, response, chain);
        } else {
            var who = SecurityContextHolder.getContext().getAuthentication();
            if (who == null
                    || who instanceof AnonymousAuthenticationToken
                    || !who.isAuthenticated()
                    || !whereabouts.proof().isWhole(who, request)) {
                chain.doFilter(request, response);
            } else {
                work(who, request, response, chain);
            }
        }
    }

    private void visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var code = Places.codeIn(request);
        var municipality = code.isPresent() ? municipalities.byCode(code.get()) : only();
        if (municipality.isPresent()) {
            var visitor = Actor.visitor(municipality.get().id(), languages.resolveLocale(request));
            proceed(visitor, request, response, chain);
        } else if (code.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Municipality> only() {
        var all = municipalities.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private void work(Authentication who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = Visit.of(request);
        var municipality = visit.municipality().or(() -> onlyEmployment(who.getName(), visit));
        var actor = municipality.flatMap(id -> actor(who.getName(), id, visit, request));
        if (actor.isPresent()) {
            rememberLanguage(actor.get(), request);
            admit(actor.get(), request, response, chain);
            return;
        }
        if (accounts.byUsername(who.getName())
                .filter(each -> each.admits(visit.since()))
                .isEmpty()) {
            request.getSession().invalidate();
            Lead.to(request, response, "/login");
        } else if (Places.isBeforeChoice(request)) {
            visit.leaveMunicipality();
            chain.doFilter(request, response);
        } else {
            visit.leaveMunicipality();
            if (Lead.isPage(request)) {
                visit.want(Lead.address(request));
            }
            Lead.to(request, response, Places.CHOOSE);
        }
    }

    /// A family's log-in leads to the family's pages; of everything else it learns nothing.
    private static void admit(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (actor.kind() != Actor.Kind.FAMILY || Places.isForFamilies(request)) {
            proceed(actor, request, response, chain);
        } else if (request.getRequestURI().equals("/") && Lead.isPage(request)) {
            Lead.to(request, response, Places.FAMILY);
        } else {
            CurrentActor.set(request, actor);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<MunicipalityId> onlyEmployment(String username, Visit visit) {
        var family = whereabouts.families().home(username);
        if (family.isPresent()) {
            visit.choose(family.get());
            return family;
        }
        var running = accounts.byUsername(username)
                .map(account -> whereabouts.employments().running(account.id()))
                .orElseGet(java.util.List::of);
        if (running.size() != 1) {
            return Optional.empty();
        }
        visit.choose(running.getFirst().municipality());
        return Optional.of(running.getFirst().municipality());
    }

    private Optional<Actor> actor(
            String username, MunicipalityId municipality, Visit visit, HttpServletRequest request) {
        var asked = LanguageResolver.asked(request);
        var otherwise = LanguageResolver.inCookie(request).orElse(Language.DANISH);
        return actors.of(username, municipality, visit.since(), visit.purpose(), asked, otherwise)
                .or(() -> whereabouts.families().of(username, municipality, visit.since(), asked, otherwise));
    }

    private void rememberLanguage(Actor actor, HttpServletRequest request) {
        LanguageResolver.asked(request)
                .ifPresent(language -> accounts.chooseLanguage(actor.id(), language.getLanguage()));
    }

    private static void proceed(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentActor.set(request, actor);
        CurrentActor.choseAmongSeveral(
                request, Visit.existing(request).map(Visit::isAmongSeveral).orElse(false));
        try {
            Tenant.<Boolean, Exception>in(actor.municipality(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
