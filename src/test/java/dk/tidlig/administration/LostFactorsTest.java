package dk.tidlig.administration;

import static dk.tidlig.administration.AdministrationFixture.as;
import static dk.tidlig.administration.AdministrationFixture.findsNothing;
import static dk.tidlig.administration.AdministrationFixture.mayNot;
import static dk.tidlig.administration.AdministrationFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.factor.RecoveryCodes;
import dk.tidlig.identity.factor.SecondFactors;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class LostFactorsTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    LostFactors lost;

    @Autowired
    SecondFactors factors;

    @Autowired
    RecoveryCodes onPaper;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor administrator;
    private Actor helper;

    @BeforeEach
    void come() {
        administrator = people.with("administrator");
        helper = people.with("helper");
        people.letLogIn(helper);
        onPaper.make(helper.id());
    }

    @Test
    void beginAnewWithALinkAndThePersonIsTold() {
        var token = as(administrator, () -> lost.reset(administrator, helper.id()));

        assertThat(factors.of(helper.id()).none()).isTrue();
        assertThat(factors.of(helper.id()).codesLeft()).isZero();
        assertThat(new Visitor(port).get("/new-password?token=" + token).body())
                .contains("er nulstillet af en administrator");
        assertThat(Visitor.location(new Visitor(port).logIn(people.username(helper), People.PASSWORD)))
                .contains("error");
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void areResetByAnAdministratorOfTheSameMunicipalityAndOfSomebodyElseAlone() {
        var neighbour = people.elsewhere("administrator");

        mayNot(helper, () -> lost.reset(helper, administrator.id()));
        findsNothing(neighbour, () -> lost.reset(neighbour, helper.id()));
        refuses(
                AdministrationRefusal.NOT_YOUR_OWN,
                () -> as(administrator, () -> lost.reset(administrator, administrator.id())));
        assertThat(factors.of(helper.id()).codesLeft()).isEqualTo(10);
    }

    private int noted() {
        return as(
                administrator,
                () -> transaction.execute(status -> jdbc.sql("""
                                select count(*) from audit.entry
                                 where municipality_id = :municipality and actor_id = :actor and action = :action
                                """)
                        .param("municipality", administrator.municipality().value())
                        .param("actor", administrator.id().value())
                        .param("action", "administration.reset-second-factor")
                        .query(Integer.class)
                        .single()));
    }
}
