package dk.tidlig.identity.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.identity.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Danish, unless another language was asked for with `?lang=`, is the person's own choice, or was asked for by this
/// browser before.
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {
    private static final String COOKIE = "tidlig-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> CurrentActor.of(request).map(Actor::language))
                .or(() -> inCookie(request))
                .orElse(Language.DANISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen with ?lang=");
    }

    /// Keeps what was asked for, for visitors and for the pages before the log-in.
    void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.getLanguage())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }

    static Optional<Locale> asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? Language.of(wanted(request)) : Optional.empty();
    }

    /// What the firewall will not read out is no language; the page that says so needs one as well.
    private static @Nullable String wanted(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (RequestRejectedException impossible) {
            return null;
        }
    }

    static Optional<Locale> inCookie(HttpServletRequest request) {
        var cookies = (Cookie @Nullable []) request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }
}
