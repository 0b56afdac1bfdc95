package dk.tidlig.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/// A request that the server stopped reading: a file or a form that is too large, or that is not whole. Whoever asks it
/// for a parameter meets the failure again, so the page that says so is given one without any.
final class UnreadRequest extends HttpServletRequestWrapper {
    private UnreadRequest(HttpServletRequest request) {
        super(request);
    }

    /// The status of the answer, when this is why it failed.
    static OptionalInt status(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, each -> each == null ? null : each.getCause())
                .takeWhile(each -> each != null)
                .filter(InvalidParameterException.class::isInstance)
                .mapToInt(each -> ((InvalidParameterException) each).getErrorCode())
                .findFirst();
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new UnreadRequest(request), response);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
