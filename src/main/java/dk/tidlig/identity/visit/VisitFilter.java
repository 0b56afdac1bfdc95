package dk.tidlig.identity.visit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.Order;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Marks off one request, just outside of the filter that keeps sessions.
@Component
@Order(VisitFilter.OUTSIDE_OF_SESSIONS)
class VisitFilter extends OncePerRequestFilter {
    static final int OUTSIDE_OF_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 10;

    /// Puts the sparing one between the filter and whatever keeps the sessions.
    @Component
    static final class Sparing implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof SessionRepository<?> store ? new SparingSessions<>(store) : bean;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            SparingSessions.<Boolean, Exception>during(() -> {
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
