package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.family.view.OwnPages;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.family.FamilyInvitations;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A family's own log-in: given, used, ended.
@TidligTest
class LogInsTest {
    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    LogIns logIns;

    @Autowired
    OwnPages pages;

    @Autowired
    FamilyInvitations invitations;

    @Autowired
    Relatives relatives;

    @Autowired
    Accounts accounts;

    @Autowired
    Employments employments;

    @Autowired
    Extracts extracts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Household.Home home;

    @BeforeEach
    void aFamilyIsHere() {
        home = household.with(people.with("coordinator"));
    }

    @Test
    void opensWithACodeThatWorksOnce() {
        var invited = household.invite(home, home.mother());
        var code = String.valueOf(invited.code());

        assertThatThrownBy(() -> invitations.use(code, "kort")).isInstanceOf(Refused.class);
        invitations.use(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), Household.PASSWORD);

        assertThat(here(() -> pages.children(household.actor(home, invited.username()))))
                .hasSize(1);
        assertThatThrownBy(() -> invitations.use(code, Household.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void isOpenedByNoGuessAndNoOldCode() {
        var old = String.valueOf(household.invite(home, home.mother()).code());
        var renewed = String.valueOf(household.invite(home, home.mother()).code());

        for (var guess :
                new String[] {"", "ABCD-EFGH-JKMN", "ABCD-EFGH-JKMN-PQRS", renewed.substring(0, 4) + "-EFGH-JKMN-PQRS"
                }) {
            assertThatThrownBy(() -> invitations.use(guess, Household.PASSWORD)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> invitations.use(old, Household.PASSWORD)).isInstanceOf(Refused.class);
        clock.advance(Duration.ofDays(14));
        assertThatThrownBy(() -> invitations.use(renewed, Household.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsOfACodeASlowHashWithASaltOfItsOwn() {
        var code = String.valueOf(household.invite(home, home.mother()).code());

        assertThat(code).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        assertThat(jdbc.sql(
                                "select slow_hash from identity.family_invitation where first_group = :first and code_hash is null")
                        .param("first", code.substring(0, 4))
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("$argon2id$"));
    }

    @Test
    void opensWithACodeThatWasGivenBeforeTheHashWasSlow() throws java.security.NoSuchAlgorithmException {
        var invited = household.invite(home, home.mother());
        var before = java.security.MessageDigest.getInstance("SHA-256")
                .digest("ABCDEFGHJKM2".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        jdbc.sql("""
                        update identity.family_invitation set code_hash = :hash, first_group = null, slow_hash = null
                         where first_group = :first and used_at is null
                        """)
                .param("hash", before)
                .param("first", String.valueOf(invited.code()).substring(0, 4))
                .update();

        assertThat(invitations.use("abcd efgh jkm2", Household.PASSWORD).username())
                .isEqualTo(invited.username());
        assertThatThrownBy(() -> invitations.use("ABCDEFGHJKM2", Household.PASSWORD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void endsWithCustody() {
        var mother = household.loggedIn(home, home.mother());
        here(() -> pages.page(mother, home.child()));

        Tenant.run(people.here(), () -> relatives.end(home.professional(), home.child(), home.mother()));

        assertThatThrownBy(() -> here(() -> pages.page(mother, home.child()))).isInstanceOf(NotFound.class);
        assertThat(here(() -> pages.children(mother))).isEmpty();
    }

    @Test
    void endsWhenAProfessionalEndsIt() {
        var mother = household.loggedIn(home, home.mother());
        var father = household.loggedIn(home, home.father());
        var standing = here(() -> logIns.page(home.professional(), home.child())).people().stream()
                .map(LogInPage.Person::standing)
                .filter(it -> it != null && it.account().equals(mother.id()))
                .findFirst()
                .orElseThrow();

        Tenant.run(people.here(), () -> logIns.end(home.professional(), home.child(), standing.id()));

        assertThatThrownBy(() -> here(() -> pages.page(mother, home.child()))).isInstanceOf(NotFound.class);
        assertThat(accounts.get(mother.id()).usable()).isFalse();
        assertThat(here(() -> pages.page(father, home.child())).child()).isNotEmpty();
    }

    @Test
    void endsWhenTheRecordIsErased() {
        var mother = household.loggedIn(home, home.mother());

        Tenant.run(people.here(), () -> extracts.erase(Actor.operator(people.here()), home.child()));

        assertThatThrownBy(() -> here(() -> pages.page(mother, home.child()))).isInstanceOf(NotFound.class);
        assertThat(accounts.get(mother.id()).usable()).isFalse();
        assertThat(accounts.get(mother.id()).name()).isEqualTo("familie");
    }

    @Test
    void isForThoseWithCustodyAndForTheYoungFromTheAgeTheMunicipalitySets() {
        var other = household.with(people.with("coordinator"));

        assertThatThrownBy(() -> household.invite(home, other.mother())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> household.invite(home, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("too-young");
    }

    @Test
    void servesSistersAndBrothersWithOneLogIn() {
        var mother = household.loggedIn(home, home.mother());
        var sister = household.with(home.professional());
        var adult = here(() -> relatives.of(home.professional(), home.child())).kin().stream()
                .filter(it -> it.id().equals(home.mother()))
                .findFirst()
                .orElseThrow()
                .adult();
        var asKin =
                here(() -> relatives.addKnown(home.professional(), sister.child(), adult, KinRelation.MOTHER, true));

        var invited = household.invite(sister, asKin);

        assertThat(invited.code()).isNull();
        assertThat(here(() -> pages.children(mother))).hasSize(2);
    }

    @Test
    void isGivenByThoseAloneWhoMay() {
        var helper = people.with("helper");
        var stranger = people.elsewhere("coordinator");

        assertThatThrownBy(() -> here(() -> logIns.invite(helper, home.child(), home.mother())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(people.there(), () -> logIns.invite(stranger, home.child(), home.mother())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> logIns.page(helper, home.child()))).isInstanceOf(NotFound.class);
    }

    @Test
    void worksNowhere() {
        var mother = household.loggedIn(home, home.mother());
        var account = accounts.get(mother.id());
        var stamp = new Stamp(clock.instant(), home.professional().id());

        assertThatThrownBy(() -> here(() -> transaction.execute(
                        status -> employments.employ(account, "psychologist", null, LocalDate.of(2026, 3, 1), stamp))))
                .isInstanceOf(Refused.class);
    }

    private <T> T here(Supplier<T> work) {
        return Tenant.in(people.here(), work::get);
    }
}
