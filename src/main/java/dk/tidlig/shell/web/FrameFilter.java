package dk.tidlig.shell.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.shell.Frame;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.tenancy.Municipalities;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts the frame on the request, where pages and error pages alike find it.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class FrameFilter extends OncePerRequestFilter {
    private final Municipalities municipalities;
    private final List<MenuEntry> menu;
    private final LocaleResolver locales;

    private final TransactionTemplate transaction;

    FrameFilter(
            Municipalities municipalities,
            List<MenuEntry> menu,
            LocaleResolver locales,
            TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.locales = locales;
        this.transaction = transaction;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(
                "frame",
                CurrentActor.of(request).map(actor -> frame(request, actor)).orElseGet(() -> bare(request)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/dkfds/") || path.startsWith("/webjars/") || path.startsWith("/actuator/");
    }

    private Frame frame(HttpServletRequest request, Actor actor) {
        var municipality = municipalities.get(actor.municipality());
        boolean loggedIn = actor.kind() == Actor.Kind.PROFESSIONAL || actor.kind() == Actor.Kind.FAMILY;
        var items = loggedIn ? items(request, actor) : List.<Frame.MenuItem>of();
        return new Frame(
                municipality.name(),
                actor.name(),
                loggedIn ? actor.title() : "",
                items,
                language(request).getLanguage(),
                loggedIn,
                municipality.help().phone(),
                municipality.help().hoursIn(language(request)),
                "",
                path(request),
                CurrentActor.choseAmongSeveral(request));
    }

    /// What somebody is offered is asked of the database at once, not entry by entry.
    private List<Frame.MenuItem> items(HttpServletRequest request, Actor actor) {
        return Objects.requireNonNull(transaction.execute(status -> menu.stream()
                .filter(entry -> entry.kind() == actor.kind())
                .filter(entry -> entry.action().isEmpty() || actor.may(entry.action()))
                .filter(entry -> entry.offered().getAsBoolean())
                .map(entry -> new Frame.MenuItem(entry.key(), entry.url(), here(request, entry)))
                .toList()));
    }

    private Frame bare(HttpServletRequest request) {
        return new Frame(
                "", "", "", List.of(), language(request).getLanguage(), false, "", "", "", path(request), false);
    }

    private static boolean here(HttpServletRequest request, MenuEntry entry) {
        var path = request.getRequestURI();
        return path.equals(entry.url()) || path.startsWith(entry.url() + "/");
    }

    private Locale language(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }

    /// Where the language links lead: this page, or the one with the form when this is the answer to something sent.
    private static String path(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return cameFrom(request);
        }
        var uri = UriComponentsBuilder.fromPath(request.getRequestURI());
        try {
            return uri.cloneBuilder()
                    .query(request.getQueryString())
                    .replaceQueryParam("lang")
                    .build(true)
                    .toUriString();
        } catch (IllegalArgumentException notAQuery) {
            return uri.toUriString();
        }
    }

    private static String cameFrom(HttpServletRequest request) {
        var referrer = (@Nullable String) request.getHeader("Referer");
        if (referrer == null) {
            return "/";
        }
        try {
            var uri = UriComponentsBuilder.fromUriString(referrer).replaceQueryParam("lang");
            return request.getServerName().equals(uri.build(true).getHost())
                    ? uri.scheme(null)
                            .host(null)
                            .port(-1)
                            .userInfo(null)
                            .fragment(null)
                            .build(true)
                            .toUriString()
                    : "/";
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
