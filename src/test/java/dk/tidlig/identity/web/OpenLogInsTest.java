package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Where one is logged in, and what happened with one's own log-in.
@TidligTest
class OpenLogInsTest {
    private static final String PAGE = "/my-account/log-ins";
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
        elsewhere.logIn(username, People.PASSWORD);
        here.logIn(username, People.PASSWORD);
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void showsBothAndEndsTheOther() {
        assertThat(lines(here, "h-open")).hasSize(2).first().asString().startsWith("Her");

        assertThat(here.post(PAGE + "/end").statusCode()).isEqualTo(303);

        assertThat(lines(here, "h-open")).hasSize(1);
        assertThat(Visitor.location(elsewhere.get("/my-account"))).isEqualTo("/login");
        assertThat(lines(here, "h-past")).first().asString().startsWith("Log-af alle andre steder");
    }

    @Test
    void anOldLogInEndsNoOther() {
        clock.advance(Duration.ofMinutes(16));
        assertThat(here.get(PAGE).body()).doesNotContain("log-ins/end").contains("det første kvarter");

        assertThat(here.post(PAGE + "/end").statusCode()).isEqualTo(303);

        assertThat(elsewhere.get("/my-account").statusCode()).isEqualTo(200);
    }

    @Test
    void showsNobodyElses() {
        var another = new Visitor(port);
        another.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);

        assertThat(lines(another, "h-open")).hasSize(1);
        assertThat(lines(another, "h-past")).hasSize(1);
    }

    @Test
    void myDayTellsOfTriesThatWereRefusedAndOfANewPassword() {
        new Visitor(port).logIn(username, "guessed by somebody else");
        new Visitor(port).logIn(username, "guessed by somebody again");
        here.get("/my-account");
        here.post("/my-account/password", "present", People.PASSWORD, "password", NEW);

        assertThat(lines(here, "h-past")).anyMatch(it -> it.startsWith("Log-ind med adgangskode – blev afvist"));
        assertThat(Jsoup.parse(here.get("/my-day").body())
                        .select("a[href=" + PAGE + "]")
                        .eachText())
                .contains("Adgangskoden blev skiftet", "2 forsøg på at logge ind som dig blev afvist");
    }

    private static List<String> lines(Visitor visitor, String heading) {
        return Jsoup.parse(visitor.get(PAGE).body())
                .select("section[aria-labelledby=" + heading + "] li")
                .eachText();
    }
}
