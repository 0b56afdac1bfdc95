package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TidligTest
class HeadersTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void saysWhatABrowserMayDoWithAPage() {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);

        var headers = visitor.get("/purpose").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Type").orElse("")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        var cookie = new Visitor(port)
                .get("/login")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("tidlig=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accessibility", "/privacy", "/actuator/health", "/tidlig.css", "/icon.svg"})
    void opensThePagesThatNeedNoLogIn(String path) {
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my-day", "/children", "/administration/users", "/actuator/env", "/no/such/page"})
    void asksForALogInBeforeEverythingElse(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/login");
    }

    @Test
    void letsABrowserKeepWhatIsTheSameForAll() {
        var answer = new Visitor(port).get("/tidlig.css");

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void refusesAFormWithoutItsProtection() {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);

        assertThat(visitor.postFrom("https://evil.example", "/purpose", "purpose", "guidance")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysNothingOfWhatItIsMadeOf() {
        var headers = new Visitor(port).get("/login").headers();

        assertThat(headers.map().keySet()).doesNotContain("server", "Server", "x-powered-by", "X-Powered-By");
    }

    @Test
    void opensNothingToPagesOfOtherSites() throws Exception {
        var answer = send("GET");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "TRACK"})
    void takesNoMethodThatNoPageHas(String method) throws Exception {
        assertThat(send(method).statusCode()).isBetween(400, 405);
    }

    /// A proxy writes them; no proxy is named here, so whoever sends them made them up.
    @Test
    void believesNothingThatOnlyAProxyMaySay() throws Exception {
        var forged = send(
                "GET",
                "/children",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Port",
                "444",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "host=evil.example;proto=https");

        assertThat(forged.statusCode()).isEqualTo(303);
        assertThat(forged.headers().map().toString()).doesNotContain("evil", "444", "https:", "Secure");
        assertThat(Visitor.location(forged)).isEqualTo("/login");
    }

    private HttpResponse<String> send(String method) throws Exception {
        return send(method, "/login", "Origin", "https://evil.example");
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .headers(headers)
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
