package dk.tidlig.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/// Where a failure that nothing else answers ends: in the log as a [Trace], and on a page with a reference that the
/// help line finds it by.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var unread = UnreadRequest.status(failure);
            if (unread.isPresent()) {
                UnreadRequest.refuse(request, response, unread.getAsInt());
            } else if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                answer(request, response, failure);
            }
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var place = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Failure {} at {} {}: {}", reference, request.getMethod(), place, Trace.of(failure));
        if (!response.isCommitted()) {
            request.setAttribute("reference", reference);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
