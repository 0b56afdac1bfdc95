package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who goes back to a form in the browser and sends it again sends the same form: it has one effect, and is told so.
@TidligTest
class BackButtonTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private EpisodeSamples samples;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EpisodeSamples.Course course;
    private Walk walk;

    @BeforeEach
    void aContactIsNoted() {
        Actor coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        course = Tenant.in(people.here(), () -> samples.open(coordinator));
        walk = new Walk(port, "back", 1280, true);
        walk.logsIn(people.letLogIn(coordinator));
        walk.goesTo("/children/" + course.child() + "/episodes/" + course.episode() + "/contact");
        walk.chooses("reached", "MADE").writes("note", "Mor vil gerne ringes op om aftenen.");
        walk.sends();
        assertThat(contacts()).isEqualTo(1);
    }

    @AfterEach
    void leaves() {
        walk.leaves();
    }

    @Test
    void savesOnceWhatIsSentAgain() {
        walk.goesBack();
        walk.chooses("reached", "MADE").writes("note", "Mor vil gerne ringes op om aftenen.");

        walk.sends().says("var allerede gemt");

        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsChangedAndKeepsIt() {
        walk.goesBack();
        walk.chooses("reached", "MADE").writes("note", "Far ringer selv.");

        walk.sends().sees("er sendt før med et andet indhold", "Det, du har skrevet, er her stadig");

        assertThat(contacts()).isEqualTo(1);
    }

    private long contacts() {
        return Tenant.in(
                people.here(),
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from episode.contact where child_id = :child")
                                .param("child", course.child().value())
                                .query(Long.class)
                                .single()));
    }
}
