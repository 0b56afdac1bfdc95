package dk.tidlig.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Births.Birth;
import dk.tidlig.child.Births.End;
import dk.tidlig.child.ChildView.Ending.Reason;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// A child that does not live, or of whom there turned out to be fewer.
@TidligTest
class EndingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);
    private static final LocalDate BORN = LocalDate.of(2026, 3, 2);

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    Births births;

    @Autowired
    ChildNames names;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor midwife;
    private ChildId first;
    private ChildId second;

    @BeforeEach
    void twins() {
        here = town.found();
        midwife = Town.coordinator(here, "child.read", "child.find", "child.register", "child.amend");
        LocaleContextHolder.setLocale(Locale.of("da"));
        first = register(new RegisterChild(
                ChildId.random(),
                ChildDetails.unborn(DUE),
                new RegisterChild.Mother.New(AdultDetails.named("Naja", "Prøve" + UUID.randomUUID())),
                null,
                Set.of()));
        second = register(new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, first, Set.of()));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void ofTwinsTheOtherIsAskedForUntilItIsBornOrExpectedNoMore() {
        assertThat(expectedWith(first)).containsExactly(second);
        run(() -> births.born(midwife, first, new Birth(1, BORN, "Ivik", null, null)));
        assertThat(expectedWith(first)).containsExactly(second);

        run(() -> births.end(midwife, second, new End(1, Reason.STILLBORN, BORN)));

        assertThat(expectedWith(first)).isEmpty();
        assertThat(read(second).ending()).isNotNull().satisfies(it -> {
            assertThat(it.reason()).isEqualTo(Reason.STILLBORN);
            assertThat(it.on()).isEqualTo(BORN);
        });
        assertThat(names.name(ChildRow.of(read(second))).age()).isEqualTo("ventes ikke mere");
        assertThat(read(first).ending()).isNull();
    }

    @Test
    void whatEndedIsNotBornAndDoesNotEndAgain() {
        run(() -> births.end(midwife, second, new End(1, Reason.NOT_EXPECTED, null)));

        refuses(ChildRefusal.ENDED_ALREADY, () -> births.born(midwife, second, new Birth(2, BORN, null, null, null)));
        refuses(ChildRefusal.ENDED_ALREADY, () -> births.end(midwife, second, new End(2, Reason.STILLBORN, null)));
    }

    @Test
    void onlyWhatCanHaveHappenedIsTaken() {
        refuses(ChildRefusal.ENDS_OTHERWISE, () -> births.end(midwife, first, new End(1, Reason.DIED, BORN)));
        refuses(
                ChildRefusal.DAY_OF_THE_FUTURE,
                () -> births.end(midwife, first, new End(1, Reason.STILLBORN, LocalDate.of(2026, 3, 4))));
        run(() -> births.born(midwife, first, new Birth(1, BORN, null, null, null)));
        refuses(ChildRefusal.ENDS_OTHERWISE, () -> births.end(midwife, first, new End(2, Reason.STILLBORN, BORN)));
        run(() -> births.end(midwife, first, new End(2, Reason.DIED, BORN)));
        assertThat(names.name(ChildRow.of(read(first))).age()).isEqualTo("død");
    }

    @Test
    void oneMoreThanExpectedIsATwinOfTheBornOne() {
        run(() -> births.born(midwife, first, new Birth(1, BORN, null, null, null)));

        var third = register(new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, first, Set.of()));

        assertThat(read(third).bornOn()).isEqualTo(BORN);
        assertThat(read(third).pregnancyPlace()).isEqualTo(3);
        assertThat(read(third).mother()).isEqualTo(read(first).mother());
    }

    @Test
    void nobodyOfAnotherMunicipalityWritesIt() {
        var there = town.found();
        var stranger = Town.coordinator(there, "child.read", "child.amend");

        assertThatThrownBy(() ->
                        Tenant.run(there, () -> births.end(stranger, first, new End(1, Reason.STILLBORN, null))))
                .isInstanceOf(NotFound.class);
        var reader = Town.coordinator(here, "child.read");
        assertThatThrownBy(() ->
                        Tenant.run(here, () -> births.born(reader, first, new Birth(1, BORN, null, null, null))))
                .isInstanceOf(Refused.class);
    }

    private List<ChildId> expectedWith(ChildId child) {
        return in(() -> births.expectedWith(midwife, child));
    }

    private ChildView read(ChildId child) {
        return in(() -> children.read(midwife, child));
    }

    private ChildId register(RegisterChild command) {
        return in(() -> children.register(midwife, command));
    }

    private void refuses(ChildRefusal refusal, Runnable deed) {
        assertThatThrownBy(() -> run(deed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private void run(Runnable deed) {
        Tenant.run(here, deed);
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }
}
