package dk.tidlig.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Leads a browser to another page, also one whose htmx asked for a part of a page only.
final class Lead {
    private Lead() {}

    static void to(HttpServletRequest request, HttpServletResponse response, String path) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", path);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        }
    }

    static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !"true".equals(request.getHeader("HX-Request"))
                && address(request).length() < 2000;
    }

    /// Path and query, which lead nowhere but here.
    static String address(HttpServletRequest request) {
        var path = request.getRequestURI().replaceAll("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
