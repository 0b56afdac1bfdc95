package dk.tidlig.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// `/resume` stands for the form that was kept: the rest of the program sees that form sent again, marked so that
/// nothing is carried out (see [ResumedForm]). It passes every check on the way as the form itself would.
@Component
@Order(-200)
class ResumeFilter extends OncePerRequestFilter {
    static final String PATH = "/resume";
    static final String RESUMED = "tidlig.resumed";

    private final KeptRequests kept;

    ResumeFilter(KeptRequests kept) {
        this.kept = kept;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATH.equals(request.getRequestURI()) || !"GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found = kept.find(request);
        if (found.isEmpty()) {
            Lead.to(request, response, "/");
            return;
        }
        request.setAttribute(RESUMED, found.get().referrer());
        chain.doFilter(new Replay(request, found.get()), response);
    }

    static boolean isResumed(HttpServletRequest request) {
        return request.getAttribute(RESUMED) != null;
    }

    private static final class Replay extends HttpServletRequestWrapper {
        private final String path;
        private final Map<String, String[]> parameters;

        Replay(HttpServletRequest request, KeptRequest kept) {
            super(request);
            this.path = kept.path();
            this.parameters = Collections.unmodifiableMap(kept.parameters());
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            var whole = super.getRequestURL();
            return whole.replace(whole.length() - PATH.length(), whole.length(), path);
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public String getContentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
