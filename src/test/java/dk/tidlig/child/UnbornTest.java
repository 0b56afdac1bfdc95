package dk.tidlig.child;

import static dk.tidlig.child.Desk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stale;
import dk.tidlig.shell.ChildName;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class UnbornTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    Births births;

    @Autowired
    Relatives relatives;

    @Autowired
    ChildNames names;

    @Autowired
    Gate gate;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor midwife;

    @BeforeEach
    void oneTown() {
        here = town.found();
        midwife = Town.coordinator(here, "child.read", "child.find", "child.register", "child.amend");
        LocaleContextHolder.setLocale(Locale.of("da"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isKnownByItsMotherAndWhenItIsDue() {
        var child = register(unborn("Sofie", "Lindholm"));

        var view = in(() -> children.read(midwife, child));
        assertThat(view.unborn()).isTrue();
        assertThat(view.dueOn()).isEqualTo(DUE);
        assertThat(view.motherName()).isEqualTo("Sofie Lindholm");
        assertThat(name(child).name()).contains("Sofie Lindholm");
        assertThat(name(child).age()).contains("3. maj 2026");
        assertThat(in(() -> relatives.of(midwife, child)).kin())
                .singleElement()
                .satisfies(mother -> assertThat(mother.relation()).isEqualTo(KinRelation.MOTHER));
        assertThat(find("sofie lind")).containsExactly(child);
        assertThat(find("03-05-2026")).containsExactly(child);
    }

    @Test
    void isNotRegisteredTwiceForTheSameMother() {
        var child = register(unborn("Sofie", "Lindholm"));

        refuses(ChildRefusal.LIKELY_DUPLICATE, () -> register(unborn("Sofie", "Lindholm")));
        assertThat(in(() -> children.likely(midwife, Who.unborn(DUE.plusDays(20), "Sofie Lindholm", null))))
                .singleElement()
                .satisfies(likeness -> {
                    assertThat(likeness.child().id()).isEqualTo(child);
                    assertThat(likeness.reasons()).containsExactly(Likeness.Reason.SAME_MOTHER);
                });
        assertThat(in(() -> children.likely(midwife, Who.unborn(DUE.plusDays(20), "Line Jensen", null))))
                .isEmpty();
    }

    @Test
    void isToldApartFromItsTwin() {
        var first = register(unborn("Sofie", "Lindholm"));
        var second = register(new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, first, Set.of()));
        var third = register(new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, second, Set.of()));

        assertThat(List.of(first, second, third))
                .extracting(child -> in(() -> children.read(midwife, child)).pregnancyPlace())
                .containsExactly(1, 2, 3);
        assertThat(name(second).name()).contains("Sofie Lindholm", "2");
        assertThat(in(() -> children.read(midwife, third)).motherName()).isEqualTo("Sofie Lindholm");
        assertThat(in(() -> relatives.of(midwife, third)).kin()).hasSize(1);
    }

    @Test
    void turnsOverAtBirthAndKeepsWhatWas() {
        var child = register(unborn("Sofie", "Lindholm"));
        var born = LocalDate.of(2026, 3, 2);

        in(() -> {
            births.born(midwife, child, new Births.Birth(1, born, "Noa", "Lindholm", Cpr.of("020326-4996")));
            return null;
        });

        var view = in(() -> children.read(midwife, child));
        assertThat(view.unborn()).isFalse();
        assertThat(view.name()).contains("Noa Lindholm");
        assertThat(view.bornOn()).isEqualTo(born);
        assertThat(find("020326-4996")).containsExactly(child);
        assertThat(find("sofie")).isEmpty();
        assertThat(in(() -> relatives.of(midwife, child)).kin()).hasSize(1);
        refuses(
                ChildRefusal.BORN_ALREADY,
                () -> Tenant.run(here, () -> births.born(midwife, child, new Births.Birth(2, born, null, null, null))));
        assertThatThrownBy(() -> Tenant.run(
                        here, () -> births.born(midwife, child, new Births.Birth(1, born, null, null, null))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void hasATwinOnlyWhileUnborn() {
        var noa = register(RegisterChild.of(
                ChildId.random(), ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), null)));

        refuses(
                ChildRefusal.NO_TWIN,
                () -> register(new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, noa, Set.of())));
    }

    private RegisterChild unborn(String givenName, String familyName) {
        return new RegisterChild(
                ChildId.random(),
                ChildDetails.unborn(DUE),
                new RegisterChild.Mother.New(AdultDetails.named(givenName, familyName)),
                null,
                Set.of());
    }

    private ChildId register(RegisterChild command) {
        return in(() -> children.register(midwife, command));
    }

    private ChildName name(ChildId child) {
        return in(() -> {
            var scope = gate.scope(midwife, ChildAction.FIND, "names");
            return names.names(scope, List.of(child)).get(child);
        });
    }

    private List<ChildId> find(String text) {
        return in(() -> children.search(midwife, new ChildQuery(text, 1))).rows().stream()
                .map(ChildRow::id)
                .toList();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }
}
