package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Accounts;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is typed is never lost, and nothing is sent that the one who typed it did not send.
@TidligTest
class ResumeTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private String username;
    private String wanted;
    private Visitor visitor;

    @BeforeEach
    void isLoggedIn() {
        visitor = new Visitor(port);
        username = people.letLogIn(people.with("administrator"));
        wanted = "n" + UUID.randomUUID().toString().substring(0, 8);
        visitor.logIn(username, People.PASSWORD);
    }

    @Test
    void returnsToTheFilledFormWhenTheLogInHasRunOut() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();

        var answer = create("Aase Lund");
        assertThat(Visitor.location(answer)).isEqualTo("/login?kept");
        assertThat(visitor.get("/login?kept").body()).contains("Det, du skrev, er gemt");
        var in = visitor.logIn(username, People.PASSWORD);
        assertThat(Visitor.location(in)).isEqualTo("/resume");
        var form = visitor.get("/resume");

        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Aase Lund", wanted, "action=\"/administration/users\"");
        assertThat(accounts.byUsername(wanted)).isEmpty();
    }

    @Test
    void sendsTheFormWhenItIsSentAgain() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();
        create("Aase Lund");
        visitor.logIn(username, People.PASSWORD);
        visitor.get("/resume");

        var sent = create("Aase Lund");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(accounts.byUsername(wanted)).isPresent();
    }

    @Test
    void showsTheFormAgainWhenThePageIsLoadedAgain() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();
        create("Aase Lund");
        visitor.logIn(username, People.PASSWORD);
        visitor.get("/resume");

        assertThat(visitor.get("/resume").body()).contains("Aase Lund");
    }

    @Test
    void asksForALogInBeforeItShowsWhatIsKept() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();
        create("Aase Lund");

        var answer = visitor.get("/resume");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).startsWith("/login");
    }

    @Test
    void showsItToNobodyWhoMayNotSeeThePage() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();
        create("Aase Lund");
        visitor.logIn(people.letLogIn(people.with("helper")), People.PASSWORD);

        assertThat(visitor.get("/resume").statusCode()).isEqualTo(403);
        assertThat(accounts.byUsername(wanted)).isEmpty();
    }

    @Test
    void returnsToTheFilledFormWhenOnlyItsProtectionHasRunOut() {
        visitor.get("/administration/users/new");
        var other = visitor.at(port);
        other.logIn(username, People.PASSWORD);
        var moved = other.at(port);

        var answer = create(moved, "Aase Lund");

        assertThat(Visitor.location(answer)).isEqualTo("/resume");
        assertThat(moved.get("/resume").body()).contains("Aase Lund");
        assertThat(accounts.byUsername(wanted)).isEmpty();
    }

    @Test
    void neverRepeatsWhatCannotComeBackAsAForm() {
        var victim = people.with("helper");
        var page = "/administration/users/" + victim.id();
        visitor.get(page);
        visitor.forgetCookies();

        visitor.post(page + "/lock", "version", "1");
        visitor.logIn(username, People.PASSWORD);
        var answer = visitor.get("/resume");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo(page + "/lock");
        assertThat(accounts.get(victim.id()).lockedAt()).isNull();
    }

    @Test
    void keepsNothingThatAnotherSiteSent() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();

        var answer = visitor.postFrom("https://evil.example", "/administration/users", "username", wanted);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void keepsNoPassword() {
        visitor.get("/my-account");
        visitor.forgetCookies();

        var answer = visitor.post("/my-account/password", "present", "x", "password", "cykel gul torsk lampe");

        assertThat(Visitor.location(answer)).isEqualTo("/login");
    }

    @Test
    void keepsWhatIsTypedForHalfAnHourAndSealed() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();
        create("Hemmelig Person");

        int open = jdbc.sql("""
                        select count(*) from plumbing.spring_session_attributes
                         where position('Hemmelig'::bytea in attribute_bytes) > 0
                        """).query(Integer.class).single();
        assertThat(open).isZero();

        clock.advance(Duration.ofMinutes(31));
        visitor.logIn(username, People.PASSWORD);
        assertThat(Visitor.location(visitor.get("/resume"))).isEqualTo("/");
    }

    @Test
    void keepsNoFlood() {
        visitor.get("/administration/users/new");
        visitor.forgetCookies();

        var answer = create("x".repeat(70_000));

        assertThat(Visitor.location(answer)).isEqualTo("/login");
    }

    private java.net.http.HttpResponse<String> create(String name) {
        return create(visitor, name);
    }

    private java.net.http.HttpResponse<String> create(Visitor by, String name) {
        return by.post(
                "/administration/users",
                "name",
                name,
                "username",
                wanted,
                "_known",
                "on",
                "profession",
                "psychologist",
                "unit",
                "",
                "from",
                "2026-03-03",
                "roles",
                "helper");
    }
}
