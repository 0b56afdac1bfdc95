package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Units, professions and groups, made with just the fields that a browser sends.
@TidligTest
class SetupPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Visitor anna;
    private String code;

    @BeforeEach
    void isLoggedIn() {
        anna = new Visitor(port);
        anna.logIn(people.letLogIn(people.elsewhere("administrator")), People.PASSWORD);
        code = "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void makesAUnit() {
        assertThat(made("unit").statusCode()).isEqualTo(303);
        assertThat(anna.get("/administration/setup").body()).contains("Navn " + code);
    }

    @Test
    void makesAProfession() {
        assertThat(made("profession").statusCode()).isEqualTo(303);
        assertThat(anna.get("/administration/setup").body()).contains("Navn " + code);
    }

    @Test
    void makesAGroup() {
        anna.get("/administration/groups/new");

        var answer = anna.post(
                "/administration/groups", "version", "0", "name", "Gruppe " + code, "kind", "LOCAL", "_seats", "on");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(anna.get("/administration/groups").body()).contains("Gruppe " + code);
    }

    @Test
    void refusesASeatForAProfessionThatIsNone() {
        anna.get("/administration/groups/new");

        var answer = anna.post(
                "/administration/groups", "version", "0", "name", code, "kind", "LOCAL", "seats", "no-such-profession");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void offersNothingNewToOneWhoOnlyReads() {
        var dorthe = new Visitor(port);
        dorthe.logIn(people.letLogIn(people.elsewhere("data-protection")), People.PASSWORD);

        assertThat(dorthe.get("/administration/groups").body()).doesNotContain("/administration/groups/new");
        assertThat(dorthe.get("/administration/setup").body()).doesNotContain("/new");
        assertThat(dorthe.get("/administration/users").body()).doesNotContain("/administration/users/new");
        assertThat(dorthe.get("/administration/users/new").statusCode()).isEqualTo(403);
        assertThat(anna.get("/administration/groups").body()).contains("/administration/groups/new");
        assertThat(anna.get("/administration/setup").body()).contains("/administration/setup/unit/new");
        assertThat(anna.get("/administration/users").body()).contains("/administration/users/new");
    }

    private java.net.http.HttpResponse<String> made(String kind) {
        anna.get("/administration/setup/" + kind + "/new");
        return anna.post(
                "/administration/setup/" + kind,
                "version",
                "0",
                "code",
                code,
                "da",
                "Navn " + code,
                "en",
                "Name",
                "kl",
                "");
    }
}
