package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One's own password, changed by oneself.
@TidligTest
class OwnPasswordTest {
    private static final String NEW = "tre lange ord om hejren";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private String username;
    private Visitor here;
    private Visitor elsewhere;

    @BeforeEach
    void isLoggedInTwice() {
        username = people.letLogIn(people.with("coordinator"));
        here = new Visitor(port);
        elsewhere = new Visitor(port);
        here.logIn(username, People.PASSWORD);
        elsewhere.logIn(username, People.PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        here.get("/my-account");
    }

    @Test
    void isChangedByOneWhoKnowsThePresentOneAndEndsEveryOtherLogIn() {
        assertThat(elsewhere.get("/my-account").statusCode()).isEqualTo(200);

        assertThat(here.post("/my-account/password", "present", People.PASSWORD, "password", NEW)
                        .statusCode())
                .isEqualTo(303);

        assertThat(here.get("/my-account").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(elsewhere.get("/my-account"))).isEqualTo("/login");
        assertThat(Visitor.location(new Visitor(port).logIn(username, NEW))).doesNotContain("error");
    }

    /// Nothing is cut off, put in other letters or left out.
    @Test
    void isTakenExactlyAsItWasTyped() {
        var typed = "  Blåbær & \u00fcber \u2603 " + "x".repeat(60) + "  ";
        here.post("/my-account/password", "present", People.PASSWORD, "password", typed);

        assertThat(Visitor.location(new Visitor(port).logIn(username, typed.strip())))
                .contains("error");
        assertThat(Visitor.location(new Visitor(port).logIn(username, typed.toLowerCase(Locale.ROOT))))
                .contains("error");
        assertThat(Visitor.location(new Visitor(port).logIn(username, typed.substring(0, 72))))
                .contains("error");
        assertThat(Visitor.location(new Visitor(port).logIn(username, typed))).doesNotContain("error");
    }

    @Test
    void isNotChangedByOneWhoDoesNotKnowIt() {
        var answer = here.post("/my-account/password", "present", "another long row of words", "password", NEW);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.location(new Visitor(port).logIn(username, NEW))).contains("error");
    }

    @Test
    void everyPageShowsTheWayOut() {
        for (var page : new String[] {"/my-account", "/my-day", "/children", "/purpose", "/accessibility"}) {
            assertThat(here.get(page).body()).as(page).contains("action=\"/logout\"");
        }
    }
}
