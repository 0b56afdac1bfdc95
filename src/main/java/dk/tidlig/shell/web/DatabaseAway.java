package dk.tidlig.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// A database that is away is noticed first where the session is fetched, before any page. That too is answered as what
/// it is: not now, but soon. The page is drawn here, since the way to the error pages leads past the session again.
@Component
@Order(DatabaseAway.INSIDE_OF_FAILURES)
class DatabaseAway extends OncePerRequestFilter {
    static final String SECONDS = "5";
    /// Outside of the session, and inside of the filter that answers any failure.
    static final int INSIDE_OF_FAILURES = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final List<String> NEED_A_SESSION = List.of("frame", "_csrf");
    private static final Pattern PASSING = Pattern.compile("(08|40|53|57|58).*|25P03|55P03");
    private static final String POOL = "com.zaxxer.hikari.";
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    private final ObjectProvider<ThymeleafViewResolver> views;

    DatabaseAway(ObjectProvider<ThymeleafViewResolver> views) {
        this.views = views;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isCauseOf(failure)) {
                throw failure;
            }
            LOG.warn("The database did not answer: {}", failure.getClass().getSimpleName());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        NEED_A_SESSION.forEach(request::removeAttribute);
        try {
            var page = views.getObject().resolveViewName("shell/problem", request.getLocale());
            Objects.requireNonNull(page).render(Map.of("status", 503), request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    /// What ends a transaction and may succeed in the next (SQLSTATE, PostgreSQL's appendix A): no connection (08),
    /// a conflict or a deadlock (40), no room (53), stopped by the server or its clocks (57, 25P03), a lock that
    /// was not to be had (55P03), trouble with the server's disk (58). Of a connection that broke a moment ago the
    /// pool says only that it is closed. A failure to roll back hides the one that led to it.
    static boolean isCauseOf(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientException
                    || (each instanceof TransactionSystemException rolledBack && isHiddenIn(rolledBack))
                    || (each instanceof SQLException said && isPassing(said))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException said) {
        var state = said.getSQLState();
        return state == null
                ? Arrays.stream(said.getStackTrace())
                        .limit(1)
                        .anyMatch(at -> at.getClassName().startsWith(POOL))
                : PASSING.matcher(state).matches();
    }

    private static boolean isHiddenIn(TransactionSystemException rolledBack) {
        var hidden = rolledBack.getApplicationException();
        return hidden != null && isCauseOf(hidden);
    }
}
