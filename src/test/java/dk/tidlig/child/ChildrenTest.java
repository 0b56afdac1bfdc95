package dk.tidlig.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Likeness.Reason;
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
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class ChildrenTest {
    private static final Cpr NOAS = Cpr.of("240722-9995");

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor coordinator;

    @BeforeEach
    void oneTown() {
        here = town.found();
        coordinator = Town.coordinator(
                here,
                "child.read",
                "child.find",
                "child.register",
                "child.amend",
                "child.read-history",
                "child.import");
    }

    @Test
    void registersAChildAndReadsItAgain() {
        var noa = register(noa());

        var view = read(noa);
        assertThat(view.name()).contains("Noa Lindholm");
        assertThat(view.bornOn()).isEqualTo(LocalDate.of(2022, 7, 24));
        assertThat(view.cpr()).isEqualTo(NOAS);
        assertThat(view.unborn()).isFalse();
        assertThat(view.protectedAddress()).isFalse();
    }

    @Test
    void tellsTheDayOfBirthByTheNumberWhereItIsLeftOut() {
        var noa = register(ChildDetails.born("Noa", "Lindholm", null, NOAS));

        assertThat(read(noa).bornOn()).isEqualTo(LocalDate.of(2022, 7, 24));
    }

    @Test
    void keepsNoNumberInClear() {
        var noa = register(noa());

        var row = in(() -> jdbc.sql("select encode(sealed, 'escape') || encode(blind_index, 'escape') as bytes"
                        + " from child.civil_number where child_id = :child")
                .param("child", noa.value())
                .query(String.class)
                .single());
        assertThat(row).doesNotContain("2407229995", "240722");
    }

    @Test
    void findsByPresentAndFormerNumberByDayAndByName() {
        var noa = register(noa());
        register(ChildDetails.born("Alma", "Ågård", LocalDate.of(2019, 1, 2), null));
        amend(
                noa,
                new ChildDetails(
                        "Noa", "Lindholm", LocalDate.of(2022, 7, 24), null, Cpr.of("240722-9990"), null, false, null));

        assertThat(find("240722-9990")).containsExactly(noa);
        assertThat(find("240722 9995")).containsExactly(noa);
        assertThat(find("24-07-2022")).containsExactly(noa);
        assertThat(find("2022-07-24")).containsExactly(noa);
        assertThat(find("noa lind")).containsExactly(noa);
        assertThat(find("Noah Lindholm")).containsExactly(noa);
        assertThat(find("aagaard")).hasSize(1).doesNotContain(noa);
        assertThat(find("240722-9991")).isEmpty();
        assertThat(find("  ")).isEmpty();
    }

    @Test
    void sortsAsTheReadersLanguageSorts() {
        for (var name : List.of("Aaberg", "Zeuthen", "Østergaard", "Berg")) {
            register(ChildDetails.born(
                    "Emma", name, LocalDate.of(2008 + name.length(), name.length(), 3 * name.length() - 11), null));
        }

        var danish = in(() -> children.search(coordinator, new ChildQuery("emma", 1)))
                .rows();
        assertThat(danish).extracting(ChildRow::familyName).containsExactly("Berg", "Zeuthen", "Østergaard", "Aaberg");
        var english = new Actor(
                coordinator.kind(),
                coordinator.id(),
                here,
                "",
                "",
                coordinator.rights(),
                coordinator.purpose(),
                java.util.Locale.ENGLISH);
        assertThat(in(() -> children.search(english, new ChildQuery("emma", 1))).rows())
                .extracting(ChildRow::familyName)
                .containsExactly("Aaberg", "Berg", "Østergaard", "Zeuthen");
    }

    @Test
    void showsTwentyToAPage() {
        for (int i = 0; i < 23; i++) {
            register(ChildDetails.born("Emma", "Nr " + i, LocalDate.of(2000 + i, 1 + i % 12, 1 + i), null));
        }

        var second = in(() -> children.search(coordinator, new ChildQuery("emma", 2)));
        assertThat(second.total()).isEqualTo(23);
        assertThat(second.rows()).hasSize(3);
    }

    @Test
    void notesASearchWithTheNumberMasked() {
        in(() -> children.search(coordinator, new ChildQuery("240722-9995", 1)));
        in(() -> children.likely(coordinator, Who.born("Noa", null, NOAS)));

        var criteria =
                in(() -> jdbc.sql("select criterion from audit.entry where actor_id = :actor and kind = 'SEARCH'")
                        .param("actor", coordinator.id().value())
                        .query(String.class)
                        .list());
        assertThat(criteria)
                .hasSize(2)
                .allSatisfy(
                        criterion -> assertThat(criterion).contains("240722-").doesNotContain("9995"));
    }

    @Test
    void findsOutWhoIsLikelyTheSameAndSaysWhy() {
        var noa = register(noa());

        assertThat(likely(Who.born(null, null, NOAS))).containsExactly(new Found(noa, Set.of(Reason.SAME_NUMBER)));
        assertThat(likely(Who.born("Noah Lindholm", LocalDate.of(2022, 7, 25), null)))
                .containsExactly(new Found(noa, Set.of(Reason.ALIKE_AND_BORN_NEAR)));
        assertThat(likely(Who.born("Noa Lindholm", LocalDate.of(2015, 1, 1), null)))
                .isEmpty();
        assertThat(likely(Who.born("Noa Lindholm", null, null)))
                .containsExactly(new Found(noa, Set.of(Reason.ALIKE_AND_BORN_NEAR)));
        assertThat(likely(Who.born("Karl Jensen", LocalDate.of(2022, 7, 24), null)))
                .isEmpty();
    }

    @Test
    void registersNobodyTwiceUnlessSomebodyHasLooked() {
        var noa = register(noa());
        var again = RegisterChild.of(
                ChildId.random(), ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), null));

        refuses(ChildRefusal.LIKELY_DUPLICATE, () -> in(() -> children.register(coordinator, again)));
        var other = in(() -> children.register(coordinator, again.confirmed(Set.of(noa))));
        assertThat(other).isNotEqualTo(noa);
    }

    @Test
    void givesANumberToOneChildOnlyAlsoAFormerOne() {
        var noa = register(noa());
        amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), Cpr.of("2407229990")));
        var other = RegisterChild.of(ChildId.random(), ChildDetails.born("Karl", "Jensen", null, NOAS))
                .confirmed(Set.of(noa));

        refuses(ChildRefusal.NUMBER_TAKEN, () -> in(() -> children.register(coordinator, other)));
    }

    @Test
    void givesAFormerNumberBack() {
        var noa = register(noa());
        amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), Cpr.of("2407229990")));
        amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), NOAS));

        assertThat(read(noa).cpr()).isEqualTo(NOAS);
        assertThat(find("2407229990")).containsExactly(noa);
    }

    @Test
    void refusesWhatCannotBeTrue() {
        refuses(
                ChildRefusal.BORN_IN_THE_FUTURE,
                () -> register(ChildDetails.born("Noa", "Lindholm", LocalDate.of(2026, 3, 4), null)));
        refuses(
                ChildRefusal.NUMBER_OF_THE_FUTURE,
                () -> register(ChildDetails.born("Noa", "Lindholm", null, Cpr.of("0403264999"))));
        refuses(
                ChildRefusal.BORN_AND_DUE,
                () -> register(new ChildDetails(
                        null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), null, null, false, null)));
        refuses(ChildRefusal.DUE_FAR_OFF, () -> register(ChildDetails.unborn(LocalDate.of(2027, 3, 4))));
        var noa = register(noa());
        refuses(
                ChildRefusal.REGISTERED_ALREADY,
                () -> in(() -> children.register(coordinator, RegisterChild.of(noa, noa()))));
    }

    @Test
    void showsBothVersionsWhenAnotherAmendedItFirst() {
        var noa = register(noa());
        amend(noa, ChildDetails.born("Noa", "Holm", LocalDate.of(2022, 7, 24), NOAS));

        assertThatThrownBy(() -> in(() -> {
                    children.amend(coordinator, noa, new AmendChild(1, noa()));
                    return null;
                }))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.version()).isEqualTo(2);
                    assertThat(stale.standing())
                            .containsEntry("familyName", "Holm")
                            .containsEntry("cpr", "240722-9995");
                });
        assertThat(read(noa).familyName()).isEqualTo("Holm");
    }

    @Test
    void remembersWhoAmendedWhat() {
        var noa = register(noa());
        amend(noa, ChildDetails.born("Noa", "Holm", LocalDate.of(2022, 7, 24), null));

        assertThat(in(() -> revisions.of(coordinator, noa)))
                .extracting(Amendment::field, Amendment::before, Amendment::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("familyName", "Lindholm", "Holm"),
                        org.assertj.core.groups.Tuple.tuple("cpr", "240722-9995", null));
        assertThat(find("2407229995")).containsExactly(noa);
    }

    @Test
    void letsOnlyThoseReadWhoMay() {
        var noa = register(noa());
        var helper = Town.helper(here, "child.read");
        var elsewhere = Town.coordinator(town.found(), "child.read");

        assertThatThrownBy(() -> in(() -> children.read(helper, noa))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(elsewhere.municipality(), () -> children.read(elsewhere, noa)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(here, () -> children.read(elsewhere, noa)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsOnlyThoseAmendWhoMay() {
        var noa = register(noa());
        var reader = Town.coordinator(here, "child.read");
        var elsewhere = Town.coordinator(town.found(), "child.amend");
        var command = new AmendChild(1, noa());

        refuses(
                dk.tidlig.access.AccessRefusal.MAY_NOT,
                () -> Tenant.run(here, () -> children.amend(reader, noa, command)));
        assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> children.amend(elsewhere, noa, command)))
                .isInstanceOf(NotFound.class);
        refuses(dk.tidlig.access.AccessRefusal.MAY_NOT, () -> Tenant.run(here, () -> revisions.of(reader, noa)));
        assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> revisions.of(elsewhere, noa)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsOnlyThoseRegisterFindAndImportWhoMay() {
        var nobody = Town.coordinator(here, "child.read");
        var command = RegisterChild.of(ChildId.random(), noa());

        refuses(dk.tidlig.access.AccessRefusal.MAY_NOT, () -> in(() -> children.register(nobody, command)));
        refuses(
                dk.tidlig.access.AccessRefusal.MAY_NOT,
                () -> in(() -> children.search(nobody, new ChildQuery("noa", 1))));
        refuses(dk.tidlig.access.AccessRefusal.MAY_NOT, () -> in(() -> children.registerAll(nobody, List.of())));
    }

    @Test
    void findsOnlyWhatTheFinderMaySeeAndNothingOfAnotherMunicipality() {
        register(noa());
        var helper = Town.helper(here, "child.find");
        var elsewhere = Town.coordinator(town.found(), "child.find");

        assertThat(in(() -> children.search(helper, new ChildQuery("noa", 1))).rows())
                .isEmpty();
        assertThat(in(() -> children.likely(helper, Who.born("Noa Lindholm", null, NOAS))))
                .isEmpty();
        assertThat(Tenant.in(
                                elsewhere.municipality(),
                                () -> children.search(elsewhere, new ChildQuery("240722-9995", 1)))
                        .rows())
                .isEmpty();
    }

    @Test
    void takesManyInAtOnceAndFindsThemAgain() {
        var noa = register(noa());
        var imported = List.of(
                new ImportedChild("S-1001", LocalDate.of(2015, 5, 5)),
                new ImportedChild("S-1002", null),
                new ImportedChild("240722-9995", null),
                new ImportedChild("0505159995", null),
                new ImportedChild("S-1001", LocalDate.of(2015, 5, 5)));

        var first = in(() -> children.registerAll(coordinator, imported));
        var second = in(() -> children.registerAll(coordinator, imported));

        assertThat(first).hasSize(4).isEqualTo(second).containsEntry("240722-9995", noa);
        assertThat(read(first.get("0505159995")).bornOn()).isEqualTo(LocalDate.of(2015, 5, 5));
        assertThat(read(first.get("S-1001")).pseudonym()).isEqualTo("S-1001");
        assertThat(find("S-1001")).containsExactly(first.get("S-1001"));
    }

    private static ChildDetails noa() {
        return ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), NOAS);
    }

    private ChildId register(ChildDetails details) {
        return in(() -> children.register(coordinator, RegisterChild.of(ChildId.random(), details)));
    }

    private ChildView read(ChildId child) {
        return in(() -> children.read(coordinator, child));
    }

    private void amend(ChildId child, ChildDetails details) {
        Tenant.run(
                here,
                () -> children.amend(
                        coordinator, child, new AmendChild(read(child).version(), details)));
    }

    private List<ChildId> find(String text) {
        return in(() -> children.search(coordinator, new ChildQuery(text, 1))).rows().stream()
                .map(ChildRow::id)
                .toList();
    }

    private record Found(ChildId child, Set<Reason> reasons) {}

    private List<Found> likely(Who who) {
        return in(() -> children.likely(coordinator, who)).stream()
                .map(one -> new Found(one.child().id(), one.reasons()))
                .toList();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }

    static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
