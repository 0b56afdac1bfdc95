package dk.tidlig.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Not now, but soon: 503 with when to try again, drawn without session and database. The way to the error pages
/// leads past the session, so the page is drawn here.
@Component
class LaterPage {
    /// When to try again (RFC 9110, 10.2.3).
    static final String SECONDS = "5";

    private static final List<String> NEED_A_SESSION = List.of("frame", "_csrf");

    private final ObjectProvider<ThymeleafViewResolver> views;

    LaterPage(ObjectProvider<ThymeleafViewResolver> views) {
        this.views = views;
    }

    /// @param said what shell/problem takes, beside the status
    void answer(HttpServletRequest request, HttpServletResponse response, Map<String, ?> said)
            throws ServletException, IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        NEED_A_SESSION.forEach(request::removeAttribute);
        try {
            var page = views.getObject().resolveViewName("shell/problem", request.getLocale());
            Objects.requireNonNull(page).render(said, request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
