package dk.tidlig.identity.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Whether one of our own pages sent a request, by what the browser itself says of it.
public final class SameOrigin {
    private SameOrigin() {}

    public static boolean sent(HttpServletRequest request) {
        var site = (@Nullable String) request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = (@Nullable String) request.getHeader("Origin");
        if (origin != null) {
            return isOurs(origin, request);
        }
        var referrer = (@Nullable String) request.getHeader("Referer");
        return referrer != null && isOurs(referrer, request);
    }

    public static boolean isOurs(String address, HttpServletRequest request) {
        try {
            var uri = URI.create(address);
            return request.getScheme().equals(uri.getScheme())
                    && request.getServerName().equals(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
