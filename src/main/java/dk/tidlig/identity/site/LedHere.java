package dk.tidlig.identity.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// No answer leads to another site, whoever wrote its address (OWASP ASVS 5.0.0, 3.7.2): one that would fails.
@Component
@Order(LedHere.INSIDE_OF_FAILURES)
class LedHere extends OncePerRequestFilter {
    static final int INSIDE_OF_FAILURES = Ordered.HIGHEST_PRECEDENCE + 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Watched(request, response));
    }

    /// Looks at what the browser is told to follow.
    private static final class Watched extends HttpServletResponseWrapper {
        private static final Set<String> LEADING = Set.of("location", "hx-redirect", "hx-location");

        private final HttpServletRequest request;

        Watched(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            check(location);
            super.sendRedirect(location, status, clearBuffer);
        }

        @Override
        public void setHeader(String name, String value) {
            check(name, value);
            super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            check(name, value);
            super.addHeader(name, value);
        }

        private void check(String name, String value) {
            if (LEADING.stream().anyMatch(name::equalsIgnoreCase)) {
                check(value);
            }
        }

        private void check(String location) {
            if (!Back.safe(location).equals(location) && !SameOrigin.isOurs(location, request)) {
                throw new IllegalStateException("an answer to " + request.getMethod() + " would have led elsewhere");
            }
        }
    }
}
