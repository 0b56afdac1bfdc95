package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.Certificate;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferSamples;
import dk.tidlig.session.place.KeptPlace;
import dk.tidlig.session.place.KeptPlace.Standing;
import dk.tidlig.session.place.KeptPlaces;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A place in a daycare: never given twice, handed over, in step with the training, offered on when it lapses.
@TidligTest
class KeptPlaceTest {
    @Autowired
    SessionSamples samples;

    @Autowired
    KeptPlaces places;

    @Autowired
    Catalogue catalogue;

    @Autowired
    List<DaySource> days;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor coordinator;
    OfferId daycare;
    OfferId training;
    SessionSamples.Family family;
    CourseId course;

    @BeforeEach
    void aDaycareWithOnePlace() {
        coordinator = people.with("coordinator");
        training = samples.offer(coordinator, null, null);
        daycare = inside(() -> catalogue.create(
                coordinator,
                new NewOffer(
                        "d-" + UUID.randomUUID(),
                        SessionSamples.TODAY.minusYears(1),
                        OfferSamples.daycare("Solsikken", 1))));
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, training);
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void beginsOnTheFirstWeekdayAfterTheTraining() {
        assertThat(reserve(family, course)).isEqualTo(Standing.RESERVED);

        assertThat(place(family).startsOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(place(family).gap(SessionSamples.TODAY)).isZero();
    }

    @Test
    void aMovedEndIsShownInDaysAndFollowedWithOnePress() {
        reserve(family, course);
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(8)));

        assertThat(place(family).gap(SessionSamples.TODAY)).isEqualTo(-3);
        assertThat(waiting(coordinator, family)).isNotEmpty();
        var id = place(family).id();
        inside(() -> {
            places.move(coordinator, family.child(), id);
            return id;
        });

        assertThat(place(family).startsOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(waiting(coordinator, family)).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneGetsTheLastPlaceAndTheOtherIsQueued() throws Exception {
        var other = samples.family(coordinator);
        var theirs = samples.course(coordinator, other, training);
        List<Callable<Standing>> both = List.of(() -> reserve(family, course), () -> reserve(other, theirs));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var got = threads.invokeAll(both);

            assertThat(List.of(got.get(0).get(), got.get(1).get()))
                    .containsExactlyInAnyOrder(Standing.RESERVED, Standing.QUEUED);
        }
    }

    @Test
    void theDatabaseItselfRefusesOneTooMany() {
        var other = samples.family(coordinator);
        var theirs = samples.course(coordinator, other, training);
        reserve(family, course);
        reserve(other, theirs);

        assertThatThrownBy(() -> inside(() -> transaction.execute(status -> jdbc.sql("""
                        update session.kept_place set standing = 'RESERVED' where municipality_id = :m and child_id = :c
                        """)
                        .param("m", Tenant.current().value())
                        .param("c", other.child().value())
                        .update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no place left");
    }

    @Test
    void whatLapsesIsOfferedToTheNext() {
        var other = samples.family(coordinator);
        reserve(family, course);
        reserve(other, samples.course(coordinator, other, training));
        clock.advance(Duration.ofDays(30));
        assertThat(waiting(coordinator, family)).isNotEmpty();
        assertThat(waiting(coordinator, other)).isEmpty();

        var lapsed = place(family).id();
        act(() -> places.letGo(coordinator, family.child(), lapsed));

        assertThat(place(family).standing()).isEqualTo(Standing.LAPSED);
        assertThat(waiting(coordinator, other)).isNotEmpty();
        var next = place(other).id();
        act(() -> places.offerOn(coordinator, other.child(), next));
        assertThat(place(other).standing()).isEqualTo(Standing.RESERVED);
        assertThatThrownBy(() -> act(() -> places.offerOn(coordinator, other.child(), next)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isHandedOverToTrainedStaffWhoReadItFromThenAndTakeOver() {
        var staff = people.employed(People.HERE, "pedagogue", "helper");
        reserve(family, course);
        var id = place(family).id();
        var over = new KeptPlace.HandOver(staff.id(), "Vi øver", "Ro ved måltider", "Sang");
        assertThatThrownBy(() -> act(() -> places.handOver(coordinator, family.child(), id, over)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> act(() -> places.of(staff, family.child()))).isInstanceOf(NotFound.class);

        act(() -> catalogue.certify(
                coordinator,
                daycare,
                new Certificate(staff.id(), "Metoden", new DateRange(SessionSamples.TODAY, SessionSamples.TODAY))));
        act(() -> places.handOver(coordinator, family.child(), id, over));

        assertThat(inside(() -> places.of(staff, family.child())).getFirst().handOver())
                .isEqualTo(over);
        act(() -> places.takeOver(staff, family.child(), id));
        assertThat(place(family).standing()).isEqualTo(Standing.STARTED);
        assertThatThrownBy(() -> act(() -> places.takeOver(staff, family.child(), id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void othersMayNotAndAnotherMunicipalityKnowsNothing() {
        reserve(family, course);
        var id = place(family).id();
        for (var other : List.of(people.with("helper"), people.elsewhere("coordinator"))) {
            List<Runnable> deeds = List.of(
                    () -> places.of(other, family.child()),
                    () -> places.reserve(other, family.child(), course, daycare, 1),
                    () -> places.letGo(other, family.child(), id),
                    () -> places.move(other, family.child(), id),
                    () -> places.takeOver(other, family.child(), id),
                    () -> places.offerOn(other, family.child(), id));
            deeds.forEach(deed -> assertThatThrownBy(() -> Tenant.run(other.municipality(), deed::run))
                    .isInstanceOf(NotFound.class));
        }
    }

    private Standing reserve(SessionSamples.Family who, CourseId its) {
        return inside(() -> places.reserve(coordinator, who.child(), its, daycare, 14));
    }

    private KeptPlace place(SessionSamples.Family who) {
        return inside(() -> places.of(coordinator, who.child())).getFirst();
    }

    private List<DayItem> waiting(Actor actor, SessionSamples.Family who) {
        return inside(() -> days.stream()
                .flatMap(day -> day.waiting(actor).stream())
                .filter(item -> ("/children/" + who.child() + "/places").equals(item.actionUrl()))
                .toList());
    }

    private void act(Runnable deed) {
        Tenant.run(coordinator.municipality(), deed::run);
    }

    private <T> T inside(java.util.function.Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), deed::get);
    }
}
