package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What cannot be read is shown again beside all that could, and never breaks a page.
@TidligTest
class UnreadableAnswersTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Visitor visitor;

    @BeforeEach
    void isLoggedIn() {
        visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);
        visitor.get("/children/new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4-2022", "0000-00-00", "2022-02-30", "+999999999-12-31", "-999999999-01-01"})
    void showsTheFormAgainWhenADateCannotBeRead(String date) {
        var answer = visitor.post(
                "/children/new", "givenName", "Noa", "familyName", "Lindholm", "bornOn", date, "dueOn", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"Noa\"", "value=\"Lindholm\"", date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children?page=2147483647", "/offers?page=2147483647", "/children?page=-7"})
    void knowsAPageBeyondTheLast(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/children?sought=%00",
                "/enquiries?theme=%00",
                "/enquiries?number=%00",
                "/figures?programme=%00",
                "/figures?from=-999999999-01-01&to=2026-01-01"
            })
    void refusesSignsThatNoKeyboardSends(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children?sought=%zz", "/login?lang=%", "/no/such/page?%zz"})
    void neverBreaksOnAQueryThatIsWrittenWrongly(String address) throws IOException {
        assertThat(status(address)).isBetween(200, 499);
    }

    @Test
    void takesNoLanguageFromThemAndShowsThePage() {
        var page = new Visitor(port).get("/login?lang=%00");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"da\">", "Log ind");
    }

    @Test
    void refusesThemInAFormToo() {
        assertThat(visitor.post("/children/new", "givenName", "No\0a", "bornOn", "2022-07-24")
                        .statusCode())
                .isEqualTo(400);
    }

    /// The firewall and the server itself turn some addresses away before any page is asked.
    @ParameterizedTest
    @ValueSource(strings = {"/children/%00", "/children/%ff", "/children/a;b=c", "/children/%252e", "/no/such/page"})
    void protectsTheAnswerToAnAddressThatIsTurnedAway(String address) {
        var headers = visitor.get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/children/%00", "/children/%ff"})
    void answersInOurOwnWordsWhatTheServerItselfTurnsAway(String address) throws IOException {
        assertThat(asWritten(address))
                .startsWith("HTTP/1.1 400")
                .contains("Det kunne vi ikke forstå", "Gå til forsiden", "/tidlig.css")
                .doesNotContain("Bad Request</h1>", "HTTP Status");
    }

    private String asWritten(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// As it is written, where an address of our own would be refused before it is sent.
    private int status(String address) throws IOException {
        return Integer.parseInt(
                asWritten(address).substring("HTTP/1.1 ".length()).substring(0, 3));
    }
}
