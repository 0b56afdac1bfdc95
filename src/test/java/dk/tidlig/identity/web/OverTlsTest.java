package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/// What is said only where browsers come by TLS.
class OverTlsTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void asksForNothingButTlsForAYearUnderTheWholeName() {
        SecurityConfiguration.transport("https://tidlig.example").writeHeaders(request, response);

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void asksForNoTlsOnOnesOwnMachine() {
        SecurityConfiguration.transport("").writeHeaders(request, response);

        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void bindsTheCookieToTheHostAndToTls() {
        new SecurityConfiguration()
                .sessionCookie("https://tidlig.example")
                .writeCookieValue(new CookieValue(request, response, "number"));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-tidlig=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain")
                .hasSizeLessThan(4096);
    }

    @Test
    void clearsTheBrowserAtLogOut() {
        request.setSecure(true);

        SecurityConfiguration.clearing().logout(request, response, new TestingAuthenticationToken("a", "b"));

        assertThat(response.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
    }
}
