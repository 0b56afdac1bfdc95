package dk.tidlig.identity;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/// Where a request carries its actor: put there by the filter that also binds the municipality, read by the shell.
public final class CurrentActor {
    private static final String ATTRIBUTE = "tidlig.actor";

    private CurrentActor() {}

    public static Optional<Actor> of(ServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    public static void set(ServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
