package dk.tidlig.identity.web;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The way in, and what every answer says about itself.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), microphone=(), payment=(), usb=(),"
            + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

    /// @param url the address that browsers reach this program by; nothing on one's own machine
    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            LoginRequired required,
            LoggedIn loggedIn,
            Proof proof,
            ThrottleFilter.Flood flood,
            LogIns logIns,
            Clock clock,
            @Value("${tidlig.url:}") String url) {
        http.authorizeHttpRequests(requests -> whoMay(requests, proof))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(loggedIn)
                        .failureHandler((request, response, wrong) -> {
                            logIns.failed(ThrottleFilter.account(request), LogIns.Proof.PASSWORD);
                            Lead.to(request, response, "/login?error");
                        }))
                .logout(out -> out.addLogoutHandler(clearing())
                        .addLogoutHandler((request, response, who) -> end(who, logIns))
                        .logoutSuccessHandler((request, response, who) -> Lead.to(request, response, "/login?out")))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(required).accessDeniedHandler(required))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(request ->
                        CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !ResumeFilter.isResumed(request)))
                .webAuthn(keys -> keys.disableDefaultRegistrationPage(true))
                .headers(headers -> headers(headers, url))
                .addFilterBefore(new ThrottleFilter(flood, clock), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionAgeFilter(logIns, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new FreshLogInFilter(proof, clock), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private static void end(@Nullable Authentication who, LogIns logIns) {
        if (who != null) {
            logIns.ended(who.getName());
        }
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Proof proof) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Places.OPEN)
                .permitAll()
                .requestMatchers(Places.STATIC)
                .permitAll()
                .anyRequest()
                .access(proof);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String url) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .addHeaderWriter(transport(url));
    }

    /// A year of nothing but TLS, for what lies under the name too; nothing where TLS is not spoken.
    static HeaderWriter transport(String url) {
        return isTls(url) ? new HstsHeaderWriter(request -> true, 31_536_000, true) : (request, response) -> {};
    }

    /// Whoever logs out leaves nothing in the browser; said where TLS is spoken, as browsers listen to it nowhere else.
    static LogoutHandler clearing() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(
                ClearSiteDataHeaderWriter.Directive.CACHE, ClearSiteDataHeaderWriter.Directive.STORAGE));
    }

    private static boolean isTls(String url) {
        return url.startsWith("https://");
    }

    /// Nobody reads measurements of each filter, and they cost on every request.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /// Two requests of one session may come at once; neither may fail because the other wrote first.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesWrittenTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// 216 random bits in the 36 signs that the table holds; the framework's own UUID has 122.
    @Bean
    SessionIdGenerator sessionNumbers() {
        var random = new SecureRandom();
        return () -> {
            var bytes = new byte[27];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().encodeToString(bytes);
        };
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${tidlig.url:}") String url) {
        boolean https = isTls(url);
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-tidlig" : "tidlig");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(https);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
