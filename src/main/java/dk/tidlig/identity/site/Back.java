package dk.tidlig.identity.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The page somebody came from, if it is one of ours.
public final class Back {
    private Back() {}

    public static String from(HttpServletRequest request) {
        var referrer = (@Nullable String) request.getHeader("Referer");
        if (referrer == null || !SameOrigin.isOurs(referrer, request)) {
            return "/";
        }
        var address = URI.create(referrer);
        var query = address.getRawQuery();
        return safe(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
    }

    /// A path of ours, never an address that leads elsewhere.
    public static String safe(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*|/") ? path : "/";
    }
}
