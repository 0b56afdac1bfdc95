package dk.tidlig.administration;

import static dk.tidlig.administration.AdministrationFixture.TODAY;
import static dk.tidlig.administration.AdministrationFixture.as;
import static dk.tidlig.administration.AdministrationFixture.does;
import static dk.tidlig.administration.AdministrationFixture.findsNothing;
import static dk.tidlig.administration.AdministrationFixture.mayNot;
import static dk.tidlig.administration.AdministrationFixture.refuses;
import static dk.tidlig.administration.AdministrationFixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.IdentityRefusal;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TidligTest
class UsersTest {
    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    Users users;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Departures departures;

    @Autowired
    UserAccess access;

    @Autowired
    PasswordLinks links;

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
    void listsThoseWhoWorkHereAndNobodyElse() {
        var name = house.accounts.get(helper.id()).username();

        assertThat(as(administrator, () -> users.list(administrator, name, false, 1))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly("helper"));
        assertThat(as(neighbour, () -> users.list(neighbour, name, false, 1)).rows())
                .isEmpty();
        mayNot(helper, () -> users.list(helper, "", false, 1));
    }

    @Test
    void searchesForSignsAsTheyAre() {
        assertThat(as(administrator, () -> users.list(administrator, "%", false, 1))
                        .rows())
                .isEmpty();
    }

    @Test
    void readsAUserWithHistoryAndRoles() {
        var view = as(administrator, () -> users.read(administrator, helper.id()));

        assertThat(view.roles()).containsExactly("helper");
        assertThat(view.givable()).contains("coordinator", "administrator");
        assertThat(view.elsewhere()).isFalse();
        mayNot(helper, () -> users.read(helper, administrator.id()));
        findsNothing(neighbour, () -> users.read(neighbour, helper.id()));
    }

    @Test
    void createsAUserWhoSetsTheirOwnPassword() {
        var created = as(administrator, () -> arrivals.create(administrator, somebody("helper")));

        assertThat(links.account(created.token())).isPresent();
        links.use(created.token(), People.PASSWORD);
        assertThat(links.account(created.token())).isEmpty();
        assertThat(as(administrator, () -> users.read(administrator, created.user()))
                        .roles())
                .containsExactly("helper");
    }

    @Test
    void letsOnlyAnAdministratorCreateAndOnlyAtHome() {
        mayNot(helper, () -> arrivals.create(helper, somebody("helper")));
        var created = as(neighbour, () -> arrivals.create(neighbour, somebody("helper")));
        findsNothing(administrator, () -> users.read(administrator, created.user()));
    }

    @Test
    void refusesATakenUsername() {
        var wanted = somebody("helper");
        as(administrator, () -> arrivals.create(administrator, wanted));

        refuses(IdentityRefusal.USERNAME_TAKEN, () -> as(neighbour, () -> arrivals.create(neighbour, wanted)));
    }

    @Test
    void employsOneWhoIsKnownElsewhereOnlyByBothNames() {
        var account = house.accounts.get(helper.id());

        refuses(
                AdministrationRefusal.NO_SUCH_ACCOUNT,
                () -> as(neighbour, () -> arrivals.create(neighbour, known(account.username(), "Somebody Else"))));
        var created = as(neighbour, () -> arrivals.create(neighbour, known(account.username(), account.name())));

        assertThat(created.user()).isEqualTo(helper.id());
        assertThat(created.token()).isNull();
        assertThat(as(administrator, () -> users.read(administrator, helper.id()))
                        .elsewhere())
                .isTrue();
    }

    @Test
    void changesAUserOnlyFromTheVersionThatStands() {
        var version = house.employment(helper).version();

        does(administrator, () -> users.change(administrator, helper.id(), "Nyt Navn", "leader", "ppr", version));

        assertThat(house.employment(helper).profession()).isEqualTo("leader");
        assertThat(house.accounts.get(helper.id()).name()).isEqualTo("Nyt Navn");
        assertThatThrownBy(() -> does(
                        administrator,
                        () -> users.change(administrator, helper.id(), "Andet", "psychologist", null, version)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.standing()).containsEntry("profession", "leader"));
        mayNot(helper, () -> users.change(helper, helper.id(), "x", "leader", null, version));
        findsNothing(neighbour, () -> users.change(neighbour, helper.id(), "x", "leader", null, version));
    }

    @Test
    void endsAnEmploymentAtOnce() {
        var version = house.employment(helper).version();
        mayNot(helper, () -> departures.end(helper, administrator.id(), null, 1));
        findsNothing(neighbour, () -> departures.end(neighbour, helper.id(), null, version));

        does(administrator, () -> departures.end(administrator, helper.id(), null, version));

        assertThat(people.again(helper)).isEmpty();
        refuses(
                AdministrationRefusal.NOT_EMPLOYED,
                () -> does(administrator, () -> departures.end(administrator, helper.id(), null, version)));
    }

    @Test
    void letsAnEmploymentRunToItsLastDay() {
        var version = house.employment(helper).version();

        does(administrator, () -> departures.end(administrator, helper.id(), TODAY, version));

        assertThat(people.again(helper)).isPresent();
        assertThat(house.employment(helper).endsBefore()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void locksAndUnlocksAnAccountThatWorksOnlyHere() {
        var version = house.accounts.get(helper.id()).version();
        mayNot(helper, () -> departures.lock(helper, administrator.id(), 1));
        findsNothing(neighbour, () -> departures.lock(neighbour, helper.id(), version));

        does(administrator, () -> departures.lock(administrator, helper.id(), version));
        assertThat(people.again(helper)).isEmpty();

        does(administrator, () -> departures.unlock(administrator, helper.id(), version + 1));
        assertThat(people.again(helper)).isPresent();
    }

    @Test
    void resetsAPasswordOfOneWhoWorksOnlyHere() {
        mayNot(helper, () -> access.resetPassword(helper, administrator.id()));
        findsNothing(neighbour, () -> access.resetPassword(neighbour, helper.id()));
        var first = as(administrator, () -> access.resetPassword(administrator, helper.id()));
        var second = as(administrator, () -> access.resetPassword(administrator, helper.id()));

        assertThat(links.account(first)).isEmpty();
        assertThat(links.account(second)).isPresent();
    }

    @Test
    void takesOverNobodyWhoWorksElsewhereToo() {
        people.employ(people.username(helper), People.ELSEWHERE, "psychologist", "leader");
        var version = house.accounts.get(helper.id()).version();

        refuses(
                AdministrationRefusal.WORKS_ELSEWHERE,
                () -> as(administrator, () -> access.resetPassword(administrator, helper.id())));
        refuses(
                AdministrationRefusal.WORKS_ELSEWHERE,
                () -> does(administrator, () -> departures.lock(administrator, helper.id(), version)));
    }

    private static CreateUser known(String username, String name) {
        return new CreateUser(username, name, true, "psychologist", null, TODAY, Set.of());
    }
}
