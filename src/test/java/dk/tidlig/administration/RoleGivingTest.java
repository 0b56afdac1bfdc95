package dk.tidlig.administration;

import static dk.tidlig.administration.AdministrationFixture.as;
import static dk.tidlig.administration.AdministrationFixture.does;
import static dk.tidlig.administration.AdministrationFixture.findsNothing;
import static dk.tidlig.administration.AdministrationFixture.mayNot;
import static dk.tidlig.administration.AdministrationFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.identity.Role;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class RoleGivingTest {
    private static final String FAR_AWAY = "0957";

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    UserAccess access;

    @Autowired
    Departures departures;

    @Autowired
    Setup setup;

    @Autowired
    JdbcClient jdbc;

    private AdministrationFixture house;
    private Actor administrator;
    private Actor helper;
    private Actor neighbour;

    @BeforeEach
    void come() {
        house = new AdministrationFixture(context);
        administrator = people.with("administrator");
        helper = people.with("helper");
        neighbour = people.elsewhere("administrator");
    }

    @Test
    void givesAndTakesRolesSoThatTheNextRequestHasThem() {
        var version = house.employment(helper).version();

        does(administrator, () -> access.setRoles(administrator, helper.id(), Set.of("leader"), version));

        assertThat(people.again(helper).orElseThrow().rights())
                .containsEntry("session.read", Reach.ALL)
                .doesNotContainKey("session.hold");
        assertThatThrownBy(() -> does(
                        administrator, () -> access.setRoles(administrator, helper.id(), Set.of("helper"), version)))
                .isInstanceOf(Stale.class);
        mayNot(helper, () -> access.setRoles(helper, administrator.id(), Set.of(), version));
        findsNothing(neighbour, () -> access.setRoles(neighbour, helper.id(), Set.of(), version));
    }

    @Test
    void letsNobodyChangeTheirOwnRoles() {
        var version = house.employment(administrator).version();

        refuses(
                AdministrationRefusal.NOT_YOUR_OWN,
                () -> does(
                        administrator,
                        () -> access.setRoles(
                                administrator, administrator.id(), Set.of("administrator", "coordinator"), version)));
    }

    @Test
    void letsNobodyGiveOrTakeARoleThatTheirOwnRolesDoNotGive() {
        var limited = limited("leader-of-staff", "helper");
        var coordinator = people.with("coordinator");
        var version = house.employment(helper).version();

        refuses(
                AdministrationRefusal.ROLE_NOT_YOURS,
                () -> does(limited, () -> access.setRoles(limited, helper.id(), Set.of("coordinator"), version)));
        refuses(
                AdministrationRefusal.ROLE_NOT_YOURS,
                () -> does(
                        limited,
                        () -> access.setRoles(
                                limited,
                                coordinator.id(),
                                Set.of(),
                                house.employment(coordinator).version())));
        refuses(
                AdministrationRefusal.ROLE_NOT_YOURS,
                () -> as(limited, () -> access.resetPassword(limited, coordinator.id())));
    }

    @Test
    void keepsTheLastWhoCanGiveRoles() {
        var last = onlyAdministratorOf();
        var operator = Actor.operator(last.municipality());
        long employment = house.employment(last).version();
        long account = house.accounts.get(last.id()).version();
        long role = version("administrator");

        keepsTheLast(operator, () -> access.setRoles(operator, last.id(), Set.of(), employment));
        keepsTheLast(operator, () -> departures.end(operator, last.id(), null, employment));
        keepsTheLast(operator, () -> departures.lock(operator, last.id(), account));
        keepsTheLast(operator, () -> setup.adjust(operator, "administrator", "administration.give-roles", null, role));
    }

    private void keepsTheLast(Actor operator, Runnable deed) {
        refuses(AdministrationRefusal.LAST_ADMINISTRATOR, () -> does(operator, deed));
    }

    @Test
    void keepsOneOfTheLastTwoWhenBothAreTakenAtOnce() {
        var one = onlyAdministratorOf();
        var other = people.employed(FAR_AWAY, "midwife", "administrator");
        var refused = new AtomicInteger();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> leave(one, other, refused)),
                        CompletableFuture.runAsync(() -> leave(other, one, refused)))
                .join();

        assertThat(refused).hasValue(1);
    }

    private void leave(Actor ending, Actor ended, AtomicInteger refused) {
        try {
            does(
                    ending,
                    () -> departures.end(
                            ending, ended.id(), null, house.employment(ended).version()));
        } catch (Refused no) {
            refused.incrementAndGet();
        }
    }

    @Test
    void adjustsARoleOfOthersAndKeepsTheFilesWordBesideIt() {
        var version = version("data-protection");
        mayNot(helper, () -> setup.adjust(helper, "leader", "offer.keep", Reach.ALL, version));
        refuses(
                AdministrationRefusal.NOT_YOUR_OWN,
                () -> does(
                        administrator,
                        () -> setup.adjust(administrator, "administrator", "offer.keep", null, version)));
        refuses(
                AdministrationRefusal.NO_SUCH_ACTION,
                () -> does(
                        administrator,
                        () -> setup.adjust(administrator, "data-protection", "no.deed", Reach.ALL, version)));

        does(administrator, () -> setup.adjust(administrator, "data-protection", "offer.keep", Reach.ALL, version));

        var right = as(administrator, () -> setup.role(administrator, "data-protection")).rights().stream()
                .filter(each -> each.action().equals("offer.keep"))
                .findFirst()
                .orElseThrow();
        assertThat(right).isEqualTo(new Role.Right("offer.keep", null, Reach.ALL));
        assertThat(people.with("data-protection").rights()).containsKey("offer.keep");
        assertThat(people.elsewhere("data-protection").rights()).doesNotContainKey("offer.keep");
        does(administrator, () -> setup.adjust(administrator, "data-protection", "offer.keep", null, version + 1));
    }

    private long version(String role) {
        return jdbcIn(people.here(), "select version from identity.role where code = '" + role + "'");
    }

    /// One with all of administration's rights who may give only one role.
    private Actor limited(String role, String gives) {
        Tenant.run(
                people.here(),
                () -> house.transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                                    insert into identity.role (municipality_id, code, name_da, name_en, position, gives)
                                    values (:here, :role, :role, :role, 99, array[:gives]) on conflict do nothing
                                    """)
                            .param("here", people.here().value())
                            .param("role", role)
                            .param("gives", gives)
                            .update();
                    jdbc.sql("""
                                    insert into identity.role_right (municipality_id, role, action, reach)
                                    select municipality_id, :role, action, reach from identity.role_right
                                     where role = 'administrator' on conflict do nothing
                                    """).param("role", role).update();
                }));
        return people.with(role);
    }

    /// A municipality where all other administrators have left.
    private Actor onlyAdministratorOf() {
        var last = people.employed(FAR_AWAY, "midwife", "administrator");
        Tenant.run(
                last.municipality(),
                () -> house.transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                                update identity.employment set ends_before = starts_on, ended_at = now(), ended_by = account_id
                                 where account_id <> :last
                                """).param("last", last.id().value()).update()));
        return last;
    }

    private long jdbcIn(MunicipalityId municipality, String sql) {
        return Tenant.in(
                municipality,
                () -> house.transaction.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }
}
