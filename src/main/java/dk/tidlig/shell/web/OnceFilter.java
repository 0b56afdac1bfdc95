package dk.tidlig.shell.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Once;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds a form's key to the request, gives every page a fresh one, and keeps where the answer led.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class OnceFilter extends OncePerRequestFilter {
    static final String FIELD = "_once";
    private final Once once;

    OnceFilter(Once once) {
        this.once = once;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("once", UUID.randomUUID());
        var actor = CurrentActor.of(request);
        var key = "POST".equals(request.getMethod()) ? key(request) : Optional.<UUID>empty();
        if (actor.isEmpty() || key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var attempt = new Once.Attempt(
                key.get(), fingerprint(request, actor.get()), request.getParameter(Forms.AGAIN) != null);
        try {
            Once.<Boolean, Exception>with(attempt, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
        keep(response, attempt);
    }

    private void keep(HttpServletResponse response, Once.Attempt attempt) {
        var location = response.getHeader("Location");
        if (attempt.taken() && location != null) {
            once.keepAnswer(attempt.key(), location);
        }
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(FIELD)).map(UUID::fromString);
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    /// Who sent what where, without the key and the protection against forgery.
    private static byte[] fingerprint(HttpServletRequest request, Actor actor) {
        var sent = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FIELD) && !name.equals("_csrf") && !name.equals(Forms.AGAIN)) {
                sent.put(name, Arrays.toString(values));
            }
        });
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((actor.id() + " " + request.getRequestURI() + " " + sent).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
