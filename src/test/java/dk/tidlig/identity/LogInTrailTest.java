package dk.tidlig.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who came in, who tried and who went out stands in the trail.
@TidligTest
class LogInTrailTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor actor;
    private String username;
    private Visitor visitor;

    @BeforeEach
    void comes() {
        actor = people.with("coordinator");
        username = people.letLogIn(actor);
        visitor = new Visitor(port);
    }

    @Test
    void notesALogInATryThatFailedAndALogOut() {
        visitor.logIn(username, "guessed-by-somebody-else");
        visitor.logIn(username, People.PASSWORD);
        visitor.get("/my-account");
        visitor.post("/logout");

        assertThat(entries())
                .containsExactly("log-in.password DENIED", "log-in.password ALLOWED", "log-in.end ALLOWED");
    }

    /// What was typed as a name may be a password: it is kept nowhere.
    @Test
    void keepsNothingOfATryWithANameThatNobodyHas() {
        var before = count();

        visitor.logIn("secret-typed-into-the-wrong-field", "anything-at-all-here");

        assertThat(count()).isEqualTo(before);
    }

    private List<String> entries() {
        return Tenant.in(
                actor.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select action || ' ' || outcome from audit.entry
                                 where actor_id = :actor and action like 'log-in.%' order by id
                                """)
                        .param("actor", actor.id().value())
                        .query(String.class)
                        .list()));
    }

    private long count() {
        return Tenant.in(
                actor.municipality(),
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from audit.entry where action like 'log-in.%'")
                                .query(Long.class)
                                .single()));
    }
}
