package dk.tidlig.identity;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/// Where a request carries its actor: put there by the filter that also binds the municipality, read by the shell.
public final class CurrentActor {
    private static final String ATTRIBUTE = "tidlig.actor";
    private static final String SEVERAL = "tidlig.actor.several";

    private CurrentActor() {}

    public static Optional<Actor> of(ServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    /// Whether the actor works for several municipalities, and chose this one for now.
    public static boolean choseAmongSeveral(ServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(SEVERAL));
    }

    public static void choseAmongSeveral(ServletRequest request, boolean chose) {
        request.setAttribute(SEVERAL, chose);
    }

    public static void set(ServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
