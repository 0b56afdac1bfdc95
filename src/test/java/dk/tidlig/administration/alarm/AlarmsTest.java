package dk.tidlig.administration.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An account that somebody tries to get into is told of to those who can lock it.
@TidligTest
class AlarmsTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Visitor administrator;
    private String page;
    private String name;

    @BeforeEach
    void somebodyGuesses() {
        var helper = people.with("helper");
        page = "/administration/users/" + helper.id();
        name = people.letLogIn(helper);
        administrator = new Visitor(port);
        administrator.logIn(people.letLogIn(people.with("administrator")), People.PASSWORD);
    }

    @Test
    void tellsTheAdministratorUntilItHasBeenSeen() {
        assertThat(administrator.get(page).body()).doesNotContain("For mange forsøg");

        guess(7);

        assertThat(administrator.get("/my-day").body()).contains("Nogen prøver at komme ind som", page);
        assertThat(administrator.get(page).body()).contains("For mange forsøg på at logge ind", "Det er set");

        assertThat(Visitor.location(administrator.post(page + "/alarm-seen"))).isEqualTo(page);
        assertThat(administrator.get("/my-day").body()).doesNotContain(page);
        assertThat(administrator.get(page).body()).doesNotContain("For mange forsøg");
    }

    @Test
    void isSilentOfAFewWrongTries() {
        guess(3);

        assertThat(administrator.get("/my-day").body()).doesNotContain(page);
    }

    @Test
    void tellsNobodyElse() {
        guess(7);
        var elsewhere = new Visitor(port);
        elsewhere.logIn(people.letLogIn(people.elsewhere("administrator")), People.PASSWORD);
        var colleague = new Visitor(port);
        colleague.logIn(people.letLogIn(people.with("coordinator")), People.PASSWORD);

        assertThat(elsewhere.get("/my-day").body()).doesNotContain(page);
        assertThat(elsewhere.post(page + "/alarm-seen").statusCode()).isEqualTo(404);
        assertThat(colleague.get("/my-day").body()).doesNotContain(page);
        assertThat(colleague.post(page + "/alarm-seen").statusCode()).isEqualTo(403);
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            new Visitor(port).logIn(name, "forkert-" + i);
        }
    }
}
