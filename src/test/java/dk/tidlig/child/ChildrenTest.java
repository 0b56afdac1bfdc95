package dk.tidlig.child;

import static dk.tidlig.child.Desk.NOAS;
import static dk.tidlig.child.Desk.noa;
import static dk.tidlig.child.Desk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class ChildrenTest {
    @Autowired
    Desk.Desks desks;

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void oneTown() {
        desk = desks.fresh();
    }

    @Test
    void registersAChildAndReadsItAgain() {
        var noa = desk.register(noa());

        var view = desk.read(noa);
        assertThat(view.name()).contains("Noa Lindholm");
        assertThat(view.bornOn()).isEqualTo(LocalDate.of(2022, 7, 24));
        assertThat(view.cpr()).isEqualTo(NOAS);
        assertThat(view.unborn()).isFalse();
        assertThat(view.protectedAddress()).isFalse();
    }

    @Test
    void tellsTheDayOfBirthByTheNumberWhereItIsLeftOut() {
        var noa = desk.register(ChildDetails.born("Noa", "Lindholm", null, NOAS));

        assertThat(desk.read(noa).bornOn()).isEqualTo(LocalDate.of(2022, 7, 24));
    }

    @Test
    void keepsNoNumberInClear() {
        var noa = desk.register(noa());

        var row = desk.in(() -> jdbc.sql("select encode(sealed, 'escape') || encode(blind_index, 'escape') as bytes"
                        + " from child.civil_number where child_id = :child")
                .param("child", noa.value())
                .query(String.class)
                .single());
        assertThat(row).doesNotContain("2407229995", "240722");
    }

    @Test
    void registersNobodyTwiceUnlessSomebodyHasLooked() {
        var noa = desk.register(noa());
        var again = RegisterChild.of(
                ChildId.random(), ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), null));

        refuses(ChildRefusal.LIKELY_DUPLICATE, () -> desk.in(() -> children.register(desk.coordinator, again)));
        var other = desk.in(() -> children.register(desk.coordinator, again.confirmed(Set.of(noa))));
        assertThat(other).isNotEqualTo(noa);
    }

    @Test
    void givesANumberToOneChildOnlyAlsoAFormerOne() {
        var noa = desk.register(noa());
        desk.amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), Cpr.of("2407229990")));
        var other = RegisterChild.of(ChildId.random(), ChildDetails.born("Karl", "Jensen", null, NOAS))
                .confirmed(Set.of(noa));

        refuses(ChildRefusal.NUMBER_TAKEN, () -> desk.in(() -> children.register(desk.coordinator, other)));
    }

    @Test
    void givesAFormerNumberBack() {
        var noa = desk.register(noa());
        desk.amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), Cpr.of("2407229990")));
        desk.amend(noa, ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), NOAS));

        assertThat(desk.read(noa).cpr()).isEqualTo(NOAS);
        assertThat(desk.find("2407229990")).containsExactly(noa);
    }

    @Test
    void refusesWhatCannotBeTrue() {
        refuses(
                ChildRefusal.BORN_IN_THE_FUTURE,
                () -> desk.register(ChildDetails.born("Noa", "Lindholm", LocalDate.of(2026, 3, 4), null)));
        refuses(
                ChildRefusal.NUMBER_OF_THE_FUTURE,
                () -> desk.register(ChildDetails.born("Noa", "Lindholm", null, Cpr.of("0403264999"))));
        refuses(
                ChildRefusal.BORN_AND_DUE,
                () -> desk.register(new ChildDetails(
                        null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), null, null, false, null)));
        refuses(ChildRefusal.DUE_FAR_OFF, () -> desk.register(ChildDetails.unborn(LocalDate.of(2027, 3, 4))));
        var noa = desk.register(noa());
        refuses(
                ChildRefusal.REGISTERED_ALREADY,
                () -> desk.in(() -> children.register(desk.coordinator, RegisterChild.of(noa, noa()))));
    }

    @Test
    void showsBothVersionsWhenAnotherAmendedItFirst() {
        var noa = desk.register(noa());
        desk.amend(noa, ChildDetails.born("Noa", "Holm", LocalDate.of(2022, 7, 24), NOAS));

        assertThatThrownBy(() -> desk.in(() -> {
                    children.amend(desk.coordinator, noa, new AmendChild(1, noa()));
                    return null;
                }))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.version()).isEqualTo(2);
                    assertThat(stale.standing())
                            .containsEntry("familyName", "Holm")
                            .containsEntry("cpr", "240722-9995");
                });
        assertThat(desk.read(noa).familyName()).isEqualTo("Holm");
    }

    @Test
    void remembersWhoAmendedWhat() {
        var noa = desk.register(noa());
        desk.amend(noa, ChildDetails.born("Noa", "Holm", LocalDate.of(2022, 7, 24), null));

        assertThat(desk.in(() -> revisions.of(desk.coordinator, noa)))
                .extracting(Amendment::field, Amendment::before, Amendment::after)
                .containsExactlyInAnyOrder(tuple("familyName", "Lindholm", "Holm"), tuple("cpr", "240722-9995", null));
        assertThat(desk.find("2407229995")).containsExactly(noa);
    }

    @Test
    void letsOnlyThoseReadWhoMay() {
        var noa = desk.register(noa());
        var helper = Town.helper(desk.here, "child.read");
        var elsewhere = Town.coordinator(town.found(), "child.read");

        assertThatThrownBy(() -> desk.in(() -> children.read(helper, noa))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(elsewhere.municipality(), () -> children.read(elsewhere, noa)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(desk.here, () -> children.read(elsewhere, noa)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsOnlyThoseAmendWhoMay() {
        var noa = desk.register(noa());
        var reader = Town.coordinator(desk.here, "child.read");
        var elsewhere = Town.coordinator(town.found(), "child.amend");
        var command = new AmendChild(1, noa());

        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> children.amend(reader, noa, command)));
        assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> children.amend(elsewhere, noa, command)))
                .isInstanceOf(NotFound.class);
        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> revisions.of(reader, noa)));
        assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> revisions.of(elsewhere, noa)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsOnlyThoseRegisterFindAndImportWhoMay() {
        var nobody = Town.coordinator(desk.here, "child.read");
        var command = RegisterChild.of(ChildId.random(), noa());

        refuses(AccessRefusal.MAY_NOT, () -> desk.in(() -> children.register(nobody, command)));
        refuses(AccessRefusal.MAY_NOT, () -> desk.in(() -> children.search(nobody, new ChildQuery("noa", 1))));
        refuses(AccessRefusal.MAY_NOT, () -> desk.in(() -> children.registerAll(nobody, List.of())));
        refuses(AccessRefusal.MAY_NOT, () -> desk.in(() -> children.known(nobody, List.of())));
    }
}
