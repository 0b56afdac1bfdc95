package dk.tidlig.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/// A database that is away is noticed first where the session is fetched, before any page. That too is answered as what
/// it is: not now, but soon.
@Component
@Order(DatabaseAway.INSIDE_OF_FAILURES)
class DatabaseAway extends OncePerRequestFilter {
    /// Outside of the session, and inside of the filter that answers any failure.
    static final int INSIDE_OF_FAILURES = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Pattern PASSING = Pattern.compile("(08|40|53|57|58).*|25P03|55P03");
    private static final String POOL = "com.zaxxer.hikari.";
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    private final LaterPage later;

    DatabaseAway(LaterPage later) {
        this.later = later;
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
            later.answer(request, response, Map.of("status", 503));
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
