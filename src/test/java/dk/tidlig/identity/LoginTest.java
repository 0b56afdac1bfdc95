package dk.tidlig.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class LoginTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Employments employments;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void comes() {
        visitor = new Visitor(port);
    }

    @Test
    void leadsOneWithoutALogInToTheLogInAndThenToThePageThatWasWanted() {
        var username = people.letLogIn(people.with("coordinator"));

        var wanted = visitor.get("/purpose?x=1");
        var in = visitor.logIn(username, People.PASSWORD);

        assertThat(wanted.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(wanted)).isEqualTo("/login");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(in)).isEqualTo("/purpose?x=1");
        assertThat(visitor.get("/purpose?x=1").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNobody() {
        var username = people.letLogIn(people.with("coordinator"));

        var wrong = visitor.logIn(username, "not the password at all");
        var nobody = visitor.logIn("nobody-by-that-name", "not the password at all");

        assertThat(Visitor.location(wrong)).isEqualTo("/login?error");
        assertThat(Visitor.location(nobody)).isEqualTo("/login?error");
    }

    @Test
    void takesAnotherSessionAtLogIn() {
        var username = people.letLogIn(people.with("coordinator"));
        visitor.get("/login");
        var before = visitor.toString();

        visitor.logIn(username, People.PASSWORD);

        assertThat(visitor.toString()).isNotEqualTo(before);
    }

    @Test
    void hasANumberOfMoreThanAHundredAndTwentyEightRandomBits() {
        visitor.get("/login");
        var cookie = visitor.toString().replaceFirst(".*tidlig=\"?([^,;\"\\]]+).*", "$1");
        var number = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);

        assertThat(number).hasSize(36);
        assertThat(Base64.getUrlDecoder().decode(number)).hasSize(27);
    }

    @Test
    void asksWhomOneWorksForWhenThereAreSeveral() {
        var actor = people.with("coordinator");
        var username = people.letLogIn(actor);
        people.employ(username, People.ELSEWHERE, "psychologist", "helper");

        visitor.logIn(username, People.PASSWORD);
        var first = visitor.get("/purpose");
        var choices = visitor.get("/choose-municipality").body();
        assertThat(visitor.get("/privacy").body()).contains("<h1");
        assertThat(visitor.get("/accessibility").statusCode()).isEqualTo(200);
        var chosen = visitor.post(
                "/choose-municipality", "municipality", people.there().toString());

        assertThat(Visitor.location(first)).isEqualTo("/choose-municipality");
        assertThat(choices).contains("Skive Kommune", "Ærø Kommune").doesNotContain("Qeqqata");
        assertThat(Visitor.location(chosen)).isEqualTo("/purpose");
        assertThat(visitor.get("/purpose").body()).contains("Ærø Kommune", "Skift kommune");
    }

    @Test
    void letsNobodyChooseAMunicipalityTheyDoNotWorkFor() {
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);
        visitor.get("/choose-municipality");

        var chosen = visitor.post(
                "/choose-municipality", "municipality", people.there().toString());

        assertThat(chosen.statusCode()).isEqualTo(404);
    }

    @Test
    void letsAnEndedEmploymentInNoMoreFromThatMoment() {
        var actor = people.with("coordinator");
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        assertThat(visitor.get("/purpose").body()).doesNotContain("Skift kommune");

        Tenant.run(
                actor.municipality(),
                () -> transaction.executeWithoutResult(status -> {
                    var here = employments.here(actor.id()).orElseThrow();
                    var stamp = new dk.tidlig.kernel.Stamp(clock.instant(), actor.id());
                    employments.end(here.id(), java.time.LocalDate.of(2026, 3, 3), here.version(), stamp);
                }));

        assertThat(Visitor.location(visitor.get("/purpose"))).isEqualTo("/choose-municipality");
        assertThat(visitor.get("/choose-municipality").body()).contains("ikke ansat");
        assertThat(people.again(actor)).isEmpty();
    }

    @Test
    void putsALockedAccountOutAtOnce() {
        var actor = people.with("coordinator");
        var username = people.letLogIn(actor);
        visitor.logIn(username, People.PASSWORD);
        visitor.get("/purpose");

        transaction.executeWithoutResult(status -> accounts.lock(
                actor.id(),
                accounts.get(actor.id()).version(),
                new dk.tidlig.kernel.Stamp(clock.instant(), actor.id())));

        assertThat(Visitor.location(visitor.get("/purpose"))).isEqualTo("/login");
        assertThat(Visitor.location(new Visitor(port).logIn(username, People.PASSWORD)))
                .isEqualTo("/login?error");
    }

    @Test
    void endsALogInAfterTwelveHoursHoweverBusyItIs() {
        visitor.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);
        visitor.get("/purpose");
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(visitor.get("/purpose").statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));

        assertThat(Visitor.location(visitor.get("/purpose"))).isEqualTo("/login");
    }

    @Test
    void keepsTheSessionInTheDatabaseSoThatARestartLosesNobody() {
        var username = people.letLogIn(people.with("coordinator"));
        visitor.logIn(username, People.PASSWORD);

        int rows = jdbc.sql("select count(*) from plumbing.spring_session where principal_name = :name")
                .param("name", username)
                .query(Integer.class)
                .single();

        assertThat(rows).isEqualTo(1);
    }

    @Test
    void slowsDownWhoeverTriesOneAccountTooOften() {
        var username = people.letLogIn(people.with("coordinator"));
        for (int tries = 0; tries < 5; tries++) {
            assertThat(visitor.logIn(username, "wrong password number " + tries).statusCode())
                    .isEqualTo(303);
        }

        var sixth = visitor.logIn(username, People.PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("60");
        assertThat(sixth.body()).contains("Vent et minut");
    }

    @Test
    void remembersThePersonsLanguage() {
        var actor = people.with("coordinator");
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);

        var english = visitor.get("/purpose?lang=en");

        assertThat(english.body()).contains("Why are you looking?").contains("lang=\"en\"");
        assertThat(visitor.get("/purpose").body()).contains("Why are you looking?");
        assertThat(people.again(actor).orElseThrow().language().getLanguage()).isEqualTo("en");
    }

    @Test
    void notesEachLookWithThePurposeThatWasChosen() {
        var actor = people.with("coordinator");
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        visitor.get("/purpose");

        var answer = visitor.post("/purpose", "purpose", "guidance", "back", "//evil.example/");

        assertThat(Visitor.location(answer)).isEqualTo("/");
        assertThat(visitor.get("/purpose").body()).contains("value=\"guidance\" checked");
    }
}
