package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.shell.LargestFile;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is larger than is taken gets words for an answer.
@TidligTest
class TooLargeTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    LargestFile largest;

    private Visitor visitor;

    @BeforeEach
    void isLoggedIn() {
        visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);
        visitor.get("/import");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        assertThat(visitor.get("/import").body()).contains(largest.megabytes() + " MB");

        var answer = visitor.upload("/import", "file", "a".repeat(27 * 1024 * 1024));

        isTooLarge(answer);
        assertThat(answer.body()).contains("En fil må fylde " + largest.megabytes() + " MB");
    }

    @Test
    void saysThatAFormIsTooLarge() {
        isTooLarge(visitor.post("/children/new", "givenName", "a".repeat(2 * 1024 * 1024)));
    }

    private static void isTooLarge(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det er for stort");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
}
