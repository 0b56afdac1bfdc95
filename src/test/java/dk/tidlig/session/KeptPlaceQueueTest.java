package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.Certificate;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferSamples;
import dk.tidlig.session.place.KeptPlace;
import dk.tidlig.session.place.KeptPlace.Standing;
import dk.tidlig.session.place.KeptPlaces;
import dk.tidlig.session.place.PlaceRefusal;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whose a kept place is, deed by deed, and the daycare's queue in its order.
@TidligTest
class KeptPlaceQueueTest {
    private static final int WITHIN = 14;

    @Autowired
    SessionSamples samples;

    @Autowired
    KeptPlaces places;

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    List<DaySource> days;

    @Autowired
    TestClock clock;

    Actor coordinator;
    /// Gives the training; the role keeps places for children it is around.
    Actor trainer;
    /// Around the child, with the same rights, and not of the training.
    Actor bystander;
    OfferId daycare;
    OfferId training;
    SessionSamples.Family family;
    CourseId course;

    @BeforeEach
    void aDaycareWithOnePlace() {
        coordinator = people.with("coordinator");
        trainer = people.with("helper");
        bystander = people.with("helper");
        training = samples.offer(coordinator, null, null);
        daycare = inside(() -> catalogue.create(
                coordinator,
                new NewOffer(
                        "d-" + UUID.randomUUID(),
                        SessionSamples.TODAY.minusYears(1),
                        OfferSamples.daycare("Solsikken", 1))));
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, training);
        var other = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        act(() -> courses.addHelper(coordinator, family.child(), course, trainer.id()));
        act(() -> courses.addHelper(coordinator, family.child(), other, bystander.id()));
    }

    @Test
    void theQueueIsOfferedOnInItsOrder() {
        var second = samples.family(coordinator);
        var third = samples.family(coordinator);
        threeWantTheOnePlace(second, third);

        clock.advance(Duration.ofDays(WITHIN + 2));
        act(() -> places.letGo(coordinator, family.child(), id(family)));
        assertThat(place(family).standing()).isEqualTo(Standing.LAPSED);
        refuses(PlaceRefusal.PLACE_NOT_NEXT, () -> places.offerOn(coordinator, third.child(), id(third)));
        act(() -> places.offerOn(coordinator, second.child(), id(second)));
        assertThat(place(second).standing()).isEqualTo(Standing.RESERVED);
        assertThat(place(second).startsOn())
                .as("not the day it came into the queue")
                .isAfter(SessionSamples.TODAY);
        assertThat(queue(third)).isEqualTo(new KeptPlaces.Queue(1, 1));

        act(() -> places.letGo(coordinator, second.child(), id(second)));
        assertThat(place(second).standing()).isEqualTo(Standing.DECLINED);
        act(() -> places.offerOn(coordinator, third.child(), id(third)));
        assertThat(place(third).standing()).isEqualTo(Standing.RESERVED);
    }

    private void threeWantTheOnePlace(SessionSamples.Family second, SessionSamples.Family third) {
        assertThat(reserve(family, course)).isEqualTo(Standing.RESERVED);
        assertThat(reserve(second, samples.course(coordinator, second, training)))
                .isEqualTo(Standing.QUEUED);
        clock.advance(Duration.ofMinutes(1));
        assertThat(reserve(third, samples.course(coordinator, third, training))).isEqualTo(Standing.QUEUED);
        assertThat(queue(family)).isNull();
        assertThat(queue(second)).isEqualTo(new KeptPlaces.Queue(1, 1));
        assertThat(queue(third)).isEqualTo(new KeptPlaces.Queue(2, 1));
        refuses(PlaceRefusal.PLACE_FULL, () -> places.offerOn(coordinator, second.child(), id(second)));
    }

    @Test
    void thoseOfTheTrainingReserveMoveAndHandOver() {
        act(() -> places.reserve(trainer, family.child(), course, daycare, WITHIN));
        act(() -> places.move(trainer, family.child(), id(family)));
        var staff = trained();
        act(() -> places.handOver(trainer, family.child(), id(family), words(staff)));
        assertThat(place(family).standing()).isEqualTo(Standing.HANDED_OVER);
        assertThat(hands(trainer)).isEqualTo(new KeptPlaces.Hands(true, false, false));
        assertThat(hands(staff)).isEqualTo(new KeptPlaces.Hands(false, true, false));
        refuses(
                PlaceRefusal.PLACE_NOT_THEIRS,
                () -> places.handOver(staff, family.child(), id(family), words(trained())));
        act(() -> places.letGo(trainer, family.child(), id(family)));
        assertThat(place(family).standing()).isEqualTo(Standing.DECLINED);
    }

    @Test
    void somebodyElseAroundTheChildDoesNoneOfIt() {
        refuses(
                PlaceRefusal.PLACE_NOT_THEIRS,
                () -> places.reserve(bystander, family.child(), course, daycare, WITHIN));
        reserve(family, course);
        var id = id(family);
        refuses(PlaceRefusal.PLACE_NOT_THEIRS, () -> places.offerOn(bystander, family.child(), id));
        refuses(PlaceRefusal.PLACE_NOT_THEIRS, () -> places.move(bystander, family.child(), id));
        refuses(PlaceRefusal.PLACE_NOT_THEIRS, () -> places.letGo(bystander, family.child(), id));
        refuses(PlaceRefusal.PLACE_NOT_THEIRS, () -> places.handOver(bystander, family.child(), id, words(trained())));
        assertThat(hands(bystander)).isEqualTo(new KeptPlaces.Hands(false, false, false));
        assertThat(place(family).standing()).isEqualTo(Standing.RESERVED);
    }

    @Test
    void myDayTellsThoseWhoCanDoSomethingAboutIt() {
        reserve(family, course);
        clock.advance(Duration.ofDays(90));

        assertThat(isTold(trainer)).isTrue();
        assertThat(isTold(coordinator)).isTrue();
        assertThat(isTold(bystander)).isFalse();
    }

    private boolean isTold(Actor who) {
        return Tenant.in(
                who.municipality(),
                () -> days.stream()
                        .flatMap(day -> day.waiting(who).stream())
                        .anyMatch(item -> ("/children/" + family.child() + "/places").equals(item.actionUrl())));
    }

    @Test
    void whoStopsIsSaidByTheDaycareOrThoseOfTheTraining() {
        reserve(family, course);
        var staff = trained();
        var id = id(family);
        act(() -> places.handOver(coordinator, family.child(), id, words(staff)));
        refuses(PlaceRefusal.PLACE_CHANGED, () -> places.stop(staff, family.child(), id));
        act(() -> places.takeOver(staff, family.child(), id));

        refuses(PlaceRefusal.PLACE_NOT_THEIRS, () -> places.stop(bystander, family.child(), id));
        refuses(PlaceRefusal.PLACE_CHANGED, () -> places.letGo(coordinator, family.child(), id));
        assertThat(hands(staff)).isEqualTo(new KeptPlaces.Hands(false, false, true));
        act(() -> places.stop(staff, family.child(), id));
        assertThat(place(family).standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void handedOverAgainItIsSomebodyElsesToTakeOver() {
        var first = trained();
        var second = trained();
        reserve(family, course);
        var id = id(family);
        act(() -> places.handOver(coordinator, family.child(), id, words(first)));
        act(() -> places.handOver(coordinator, family.child(), id, words(second)));

        assertThatThrownBy(() -> act(() -> places.takeOver(first, family.child(), id)))
                .isInstanceOf(NotFound.class);
        act(() -> places.takeOver(second, family.child(), id));
        assertThat(place(family).standing()).isEqualTo(Standing.STARTED);
    }

    @Test
    void nobodyWithoutTheChildOrInAnotherMunicipalityDoesAnyOfIt() {
        reserve(family, course);
        var id = id(family);
        var staff = trained();
        for (var other : List.of(people.with("helper"), people.elsewhere("coordinator"))) {
            List<Runnable> deeds = List.of(
                    () -> places.of(other, family.child()),
                    () -> places.daycares(other, family.child()),
                    () -> places.keepsFor(other, family.child(), course),
                    () -> places.reserve(other, family.child(), course, daycare, 1),
                    () -> places.offerOn(other, family.child(), id),
                    () -> places.handOver(other, family.child(), id, words(staff)),
                    () -> places.takeOver(other, family.child(), id),
                    () -> places.stop(other, family.child(), id),
                    () -> places.move(other, family.child(), id),
                    () -> places.letGo(other, family.child(), id));
            deeds.forEach(deed -> assertThatThrownBy(() -> Tenant.run(other.municipality(), deed::run))
                    .isInstanceOf(NotFound.class));
        }
        assertThat(place(family).standing()).isEqualTo(Standing.RESERVED);
    }

    private Actor trained() {
        var actor = people.employed(People.HERE, "pedagogue", "helper");
        act(() -> catalogue.certify(
                coordinator,
                daycare,
                new Certificate(actor.id(), "Metoden", new DateRange(SessionSamples.TODAY, null))));
        return actor;
    }

    private static KeptPlace.HandOver words(Actor staff) {
        return new KeptPlace.HandOver(staff.id(), "Vi øver", "Ro ved måltider", "Sang hjælper");
    }

    private Standing reserve(SessionSamples.Family who, CourseId its) {
        return inside(() -> places.reserve(coordinator, who.child(), its, daycare, WITHIN));
    }

    private KeptPlaces.Hands hands(Actor actor) {
        return inside(() -> places.hands(actor, place(family)));
    }

    private KeptPlaces.@Nullable Queue queue(SessionSamples.Family who) {
        return inside(() -> places.queue(coordinator, place(who)).orElse(null));
    }

    private UUID id(SessionSamples.Family who) {
        return place(who).id();
    }

    private KeptPlace place(SessionSamples.Family who) {
        return inside(() -> places.of(coordinator, who.child())).getFirst();
    }

    private void refuses(Refusal why, Runnable deed) {
        assertThatThrownBy(() -> act(deed))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(why));
    }

    private void act(Runnable deed) {
        Tenant.run(coordinator.municipality(), deed::run);
    }

    private <T> T inside(Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), deed::get);
    }
}
