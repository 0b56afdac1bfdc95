package dk.tidlig.child.kin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.Children;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Revisions;
import dk.tidlig.child.Town;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class RelativesTest {
    private static final String ADDRESS = "Hemmeligvej 7, 7800 Skive";

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    Relatives relatives;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor coordinator;
    private ChildId noa;

    @BeforeEach
    void oneChild() {
        here = town.found();
        coordinator = Town.coordinator(
                here,
                "child.read",
                "child.register",
                "child.amend",
                "child.read-history",
                "child.read-protected-address");
        noa = register("Noa", LocalDate.of(2022, 7, 24));
    }

    @Test
    void knowsWhoHasCustodyAndInWhichHomeTheyLive() {
        home(1, 0, new HomeDetails(9, ADDRESS, false));
        home(2, 0, new HomeDetails(5, null, false));
        add(noa, kin("Sofie", KinRelation.MOTHER, true, 1));
        add(noa, kin("Peter", KinRelation.FATHER, true, 2));
        add(noa, kin("Kaja", KinRelation.GRANDPARENT, false, null));

        var family = family();
        assertThat(family.kin())
                .extracting(KinView::givenName, KinView::custody, KinView::home)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Peter", true, 2),
                        org.assertj.core.groups.Tuple.tuple("Sofie", true, 1),
                        org.assertj.core.groups.Tuple.tuple("Kaja", false, null));
        assertThat(family.homes()).extracting(HomeView::daysOf14).containsExactly(9, 5);
        assertThat(family.home(1).orElseThrow().open()).contains(ADDRESS);
    }

    @Test
    void givesTheOtherHomeTheRestOfTheFortnight() {
        home(1, 0, new HomeDetails(7, null, false));
        home(2, 0, new HomeDetails(7, null, false));
        home(1, 1, new HomeDetails(9, null, false));

        assertThat(family().homes()).extracting(HomeView::daysOf14).containsExactly(9, 5);
        refuses(ChildRefusal.SHARES_OF_FORTNIGHT, () -> home(1, 2, new HomeDetails(14, null, false)));
    }

    @Test
    void givesAProtectedAddressOnlyWhenAskedForByItself() {
        home(1, 0, new HomeDetails(null, ADDRESS, true));

        var home = family().home(1).orElseThrow();
        assertThat(home.address()).isNull();
        assertThat(home.open()).isEmpty();
        assertThat(home.known()).isTrue();
        assertThat(in(() -> children.read(coordinator, noa)).protectedAddress()).isTrue();
        assertThat(in(() -> relatives.protectedAddress(coordinator, noa, 1))).isEqualTo(ADDRESS);
        assertThat(in(() -> revisions.of(coordinator, noa)))
                .noneSatisfy(amendment -> assertThat(amendment.after()).contains("Hemmeligvej"));
        var looks = in(() -> jdbc.sql("select count(*) from audit.entry where action = 'child.read-protected-address'"
                        + " and child_id = :child")
                .param("child", noa.value())
                .query(Integer.class)
                .single());
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void keepsNoAddressInClear() {
        home(1, 0, new HomeDetails(null, ADDRESS, false));

        var bytes = in(() ->
                jdbc.sql("""
                        select encode(address_sealed, 'escape') from child.home where child_id = :child
                        union all
                        select encode(new_sealed, 'escape') from child.amendment where child_id = :child
                        """).param("child", noa.value()).query(String.class).list());
        assertThat(bytes).isNotEmpty().noneSatisfy(text -> assertThat(text).contains("Hemmeligvej"));
    }

    @Test
    void leavesAProtectedAddressAsItStandsWhenTheFormSaysNothing() {
        home(1, 0, new HomeDetails(null, ADDRESS, true));
        home(1, 1, new HomeDetails(8, null, true));

        assertThat(in(() -> relatives.protectedAddress(coordinator, noa, 1))).isEqualTo(ADDRESS);
    }

    @Test
    void letsNobodyLiftAProtectionWhoMayNotKnowTheAddress() {
        home(1, 0, new HomeDetails(null, ADDRESS, true));
        var helper = Town.coordinator(here, "child.amend", "child.read");

        refuses(
                AccessRefusal.MAY_NOT,
                () -> Tenant.run(
                        here, () -> relatives.keepHome(helper, noa, 1, 1, new HomeDetails(null, null, false))));
        assertThat(family().home(1).orElseThrow().address()).isNull();
        assertThat(in(() -> relatives.protectedAddress(coordinator, noa, 1))).isEqualTo(ADDRESS);
    }

    @Test
    void usesAnAdultAgainWhoIsHereByTheSameNumber() {
        var sibling = register("Ida", LocalDate.of(2016, 2, 8));
        var sofie = new AdultDetails("Sofie", "Lindholm", Cpr.of("1502909996"), "12345678", null, null, false, false);

        add(noa, new KinDetails(sofie, KinRelation.MOTHER, true, null));
        add(sibling, new KinDetails(sofie, KinRelation.MOTHER, true, null));

        var mother = family().kin().getFirst();
        assertThat(in(() -> relatives.of(coordinator, sibling)).kin())
                .extracting(KinView::adult)
                .containsExactly(mother.adult());
        assertThat(mother.hasNumber()).isTrue();
        refuses(ChildRefusal.KIN_ALREADY, () -> add(noa, new KinDetails(sofie, KinRelation.OTHER, false, null)));
    }

    @Test
    void showsBothVersionsWhenAnotherAmendedItFirst() {
        var sofie = add(noa, kin("Sofie", KinRelation.MOTHER, true, null));
        long version = family().kin().getFirst().version();
        amend(sofie, version, kin("Sofia", KinRelation.MOTHER, true, null));

        assertThatThrownBy(() -> amend(sofie, version, kin("Sophie", KinRelation.MOTHER, false, null)))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.standing())
                                .containsEntry("givenName", "Sofia")
                                .containsEntry("custody", "true"));
        home(1, 0, new HomeDetails(null, ADDRESS, true));
        assertThatThrownBy(() -> home(1, 0, new HomeDetails(7, null, false)))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.standing())
                                .doesNotContainKey("address")
                                .containsEntry("protectedAddress", "true"));
    }

    @Test
    void endsKinAndRemembersIt() {
        var sofie = add(noa, kin("Sofie", KinRelation.MOTHER, true, null));

        Tenant.run(here, () -> relatives.end(coordinator, noa, sofie));

        assertThat(family().kin()).isEmpty();
        assertThat(in(() -> revisions.of(coordinator, noa)))
                .anySatisfy(amendment -> assertThat(amendment.before()).isEqualTo("mother"));
        assertThatThrownBy(() -> Tenant.run(here, () -> relatives.end(coordinator, noa, sofie)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsOnlyThoseAmendAndLookWhoMay() {
        home(1, 0, new HomeDetails(null, ADDRESS, true));
        var reader = Town.coordinator(here, "child.read");
        var elsewhere = Town.coordinator(town.found(), "child.amend", "child.read", "child.read-protected-address");
        var kaja = kin("Kaja", KinRelation.OTHER, false, null);

        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(here, () -> relatives.add(reader, noa, kaja)));
        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(here, () -> relatives.protectedAddress(reader, noa, 1)));
        Tenant.run(elsewhere.municipality(), () -> {
            assertThatThrownBy(() -> relatives.add(elsewhere, noa, kaja)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> relatives.of(elsewhere, noa)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> relatives.protectedAddress(elsewhere, noa, 1))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static KinDetails kin(String name, KinRelation relation, boolean custody, @Nullable Integer home) {
        return new KinDetails(AdultDetails.named(name, "Lindholm"), relation, custody, home);
    }

    private ChildId register(String name, LocalDate born) {
        return in(() -> children.register(
                coordinator, RegisterChild.of(ChildId.random(), ChildDetails.born(name, "Lindholm", born, null))));
    }

    private KinId add(ChildId child, KinDetails details) {
        return in(() -> relatives.add(coordinator, child, details));
    }

    private void amend(KinId id, long version, KinDetails details) {
        Tenant.run(here, () -> relatives.amend(coordinator, noa, id, version, details));
    }

    private void home(int place, long version, HomeDetails details) {
        Tenant.run(here, () -> relatives.keepHome(coordinator, noa, place, version, details));
    }

    private Family family() {
        return in(() -> relatives.of(coordinator, noa));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
