package dk.tidlig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class EmploymentsTest {
    @Autowired
    People people;

    @Autowired
    Employments employments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void readsAPersonsOwnEmploymentsInEveryMunicipality() {
        var actor = people.with("helper");
        people.employ(people.username(actor), People.ELSEWHERE, "psychologist", "leader");

        var running = employments.running(actor.id());

        assertThat(running)
                .extracting(Employment::municipality)
                .containsExactlyInAnyOrder(people.here(), people.there());
    }

    @Test
    void opensNothingElseWhileItReadsThem() {
        var actor = people.with("helper");
        var stranger = people.elsewhere("helper");

        var seen = transaction.execute(status -> {
            jdbc.sql("select set_config('app.account', :user, true)")
                    .param("user", actor.id().toString())
                    .query(String.class)
                    .single();
            return jdbc.sql("""
                            select (select count(*) from identity.employment where account_id <> :user)
                                 + (select count(*) from identity.employment_role) + (select count(*) from identity.role)
                            """)
                    .param("user", actor.id().value())
                    .query(Integer.class)
                    .single();
        });

        assertThat(seen).isZero();
        assertThat(employments.running(stranger.id())).hasSize(1);
    }

    @Test
    void letsNobodyWriteByTheOpeningForReading() {
        var actor = people.elsewhere("helper");

        var changed = transaction.execute(status -> {
            jdbc.sql("select set_config('app.account', :user, true)")
                    .param("user", actor.id().toString())
                    .query(String.class)
                    .single();
            return jdbc.sql("update identity.employment set profession = 'leader' where account_id = :user")
                    .param("user", actor.id().value())
                    .update();
        });

        assertThat(changed).isZero();
    }

    @Test
    void closesTheOpeningWhenItHasRead() {
        var actor = people.with("helper");

        var still = transaction.execute(status -> {
            employments.running(actor.id());
            return jdbc.sql("select count(*) from identity.employment where account_id = :user")
                    .param("user", actor.id().value())
                    .query(Integer.class)
                    .single();
        });

        assertThat(still).isZero();
    }

    @Test
    void givesEachMunicipalityItsOwnRights() {
        var actor = people.with("helper");
        var username = people.username(actor);
        people.employ(username, People.ELSEWHERE, "psychologist", "leader");

        var elsewhere = people.again(username, people.there()).orElseThrow();

        assertThat(actor.rights()).containsEntry("session.hold", Reach.AROUND);
        assertThat(elsewhere.rights()).doesNotContainKey("session.hold").containsEntry("session.read", Reach.ALL);
    }

    @Test
    void knowsOnlyWhetherSomebodyWorksElsewhere() {
        var actor = people.with("helper");
        Tenant.run(
                people.here(),
                () -> assertThat(employments.elsewhere(actor.id())).isFalse());

        people.employ(people.username(actor), People.ELSEWHERE, "psychologist");

        Tenant.run(
                people.here(),
                () -> assertThat(employments.elsewhere(actor.id())).isTrue());
    }

    @Test
    void employsNobodyAcrossJurisdictions() {
        var danish = people.username(people.with("helper"));

        assertThatThrownBy(() -> people.employ(danish, "0957", "midwife"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IdentityRefusal.OTHER_JURISDICTION));
    }

    @Test
    void employsNobodyTwiceInTheSameTime() {
        var username = people.username(people.with("helper"));

        assertThatThrownBy(() -> people.employ(username, People.HERE, "leader"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IdentityRefusal.EMPLOYED_ALREADY));
    }
}
