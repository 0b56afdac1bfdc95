package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.DateRange;
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
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of a kept place when the training or the child's course ends, and who takes it over.
@TidligTest
class KeptPlaceEndTest {
    private static final String UNIT = "familiecenter";

    @Autowired
    SessionSamples samples;

    @Autowired
    KeptPlaces places;

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Employments employments;

    @Autowired
    Gate gate;

    @Autowired
    List<ChildSection> sections;

    @Autowired
    List<ClosingCheck> checks;

    @Autowired
    List<DaySource> days;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    OfferId daycare;
    SessionSamples.Family family;
    SessionSamples.Family next;
    CourseId course;

    @BeforeEach
    void onePlaceAndTwoChildren() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        coordinator = people.with("coordinator");
        var training = samples.offer(coordinator, null, null);
        daycare = inside(() -> catalogue.create(
                coordinator,
                new NewOffer(
                        "d-" + UUID.randomUUID(),
                        SessionSamples.TODAY.minusYears(1),
                        OfferSamples.daycare("Solsikken", 1))));
        family = samples.family(coordinator);
        next = samples.family(coordinator);
        course = samples.course(coordinator, family, training);
        var theirs = samples.course(coordinator, next, training);
        inside(() -> places.reserve(coordinator, family.child(), course, daycare, 14));
        inside(() -> places.reserve(coordinator, next.child(), theirs, daycare, 14));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aTrainingThatIsBrokenOffFreesThePlaceForTheNext() {
        end(Course.Ending.Reason.FAMILY_STOPPED);

        assertThat(standing(family)).isEqualTo(Standing.LAPSED);
        assertThat(waiting(next)).isTrue();
        var id = place(next).id();
        act(() -> places.offerOn(coordinator, next.child(), id));
        assertThat(standing(next)).isEqualTo(Standing.RESERVED);
    }

    @Test
    void aTrainingThatIsCompletedKeepsThePlace() {
        end(Course.Ending.Reason.COMPLETED);

        assertThat(standing(family)).isEqualTo(Standing.RESERVED);
        assertThat(waiting(next)).isFalse();
    }

    @Test
    void closingTheCourseIsWarnedOfAndEndsWhatStandsOpen() {
        List<ClosingFinding> found = inside(() -> transaction.execute(status -> findings()));
        assertThat(found).extracting(ClosingFinding::key).contains("session.place.closing");

        close();
        assertThat(standing(family)).isEqualTo(Standing.LAPSED);
        assertThat(waiting(next)).isTrue();
    }

    @Test
    void aPlaceThatWasStartedInOutlastsTheCourseUntilSomebodySaysThatTheChildHasStopped() {
        var staff = trained(UNIT);
        handOver(staff);
        var id = place(family).id();
        act(() -> places.takeOver(staff, family.child(), id));

        close();
        assertThat(standing(family)).isEqualTo(Standing.STARTED);
        assertThat(waiting(next)).isFalse();
        asksMonthAndYear();
        act(() -> places.stop(coordinator, family.child(), id));
        assertThat(waiting(family)).isFalse();

        assertThat(standing(family)).isEqualTo(Standing.ENDED);
        assertThat(waiting(next)).isTrue();
        List<TimelineEntry> told = section(it -> it.toFamily(grant()));
        assertThat(told).extracting(TimelineEntry::text).doesNotContain("Sang hjælper", "Ro ved måltider");
        assertThat(told)
                .extracting(TimelineEntry::title)
                .containsExactly(
                        "Plads reserveret i Solsikken",
                        "Plads i Solsikken, overleveret",
                        "Startet på pladsen i Solsikken",
                        "Pladsen i Solsikken er slut");
    }

    private void asksMonthAndYear() {
        var closed = clock.instant();
        for (var days : List.of(0, 40, 370)) {
            clock.set(closed.plus(Duration.ofDays(days)));
            assertThat(waiting(family)).isEqualTo(days != 40);
        }
        clock.set(closed);
    }

    @Test
    void onlyWhomItWasHandedOverToOrATrainedColleagueThereTakesOver() {
        var staff = trained(UNIT);
        var stranger = trained("ppr");
        var untrained = worksIn(UNIT);
        var colleague = trained(UNIT);
        handOver(staff);
        var id = place(family).id();
        for (var other : List.of(stranger, untrained, colleague)) {
            act(() -> courses.addHelper(coordinator, family.child(), course, other.id()));
        }

        for (var other : List.of(coordinator, stranger, untrained)) {
            assertThat(inside(() -> places.hands(other, place(family)).takes())).isFalse();
            assertThatThrownBy(() -> act(() -> places.takeOver(other, family.child(), id)))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.refusal()).isEqualTo(PlaceRefusal.PLACE_NOT_YOURS));
        }
        act(() -> places.takeOver(colleague, family.child(), id));
        assertThat(standing(family)).isEqualTo(Standing.STARTED);
    }

    @Test
    void theExtractTellsEachStepAndErasureLeavesNone() {
        handOver(trained(UNIT));

        Object extract = section(it -> it.export(grant()));
        assertThat(extract).asString().contains("Solsikken", "reserved", "handed-over", "Sang hjælper");

        int erased = section(it -> it.erase(grant()));
        assertThat(erased).isPositive();
        assertThat(inside(() -> places.of(coordinator, family.child()))).isEmpty();
        List<TimelineEntry> left = section(it -> it.timeline(grant()));
        assertThat(left).isEmpty();
    }

    private void handOver(Actor staff) {
        var id = place(family).id();
        act(() -> places.handOver(
                coordinator,
                family.child(),
                id,
                new KeptPlace.HandOver(staff.id(), "Vi øver", "Ro ved måltider", "Sang hjælper")));
    }

    private Actor worksIn(String unit) {
        var actor = people.employed(People.HERE, "pedagogue", "helper");
        act(() -> transaction.executeWithoutResult(status -> {
            var work = employments.here(actor.id()).orElseThrow();
            employments.change(work.id(), work.profession(), unit, work.version());
        }));
        return actor;
    }

    private Actor trained(String unit) {
        var actor = worksIn(unit);
        act(() -> catalogue.certify(
                coordinator,
                daycare,
                new Certificate(actor.id(), "Metoden", new DateRange(SessionSamples.TODAY, null))));
        return actor;
    }

    private void end(Course.Ending.Reason reason) {
        act(() -> courses.end(coordinator, new EndCourse(family.child(), course, SessionSamples.TODAY, reason, null)));
    }

    private List<ClosingFinding> findings() {
        return checks.stream()
                .flatMap(it -> it.findings(coordinator, family.child(), family.episode(), "unchanged").stream())
                .toList();
    }

    private void close() {
        act(() -> transaction.executeWithoutResult(status -> events.publishEvent(new EpisodeEvent.Closed(
                coordinator.municipality(),
                family.child(),
                family.episode(),
                samples.version(),
                clock.instant(),
                "lifted",
                grant().stamp()))));
    }

    private Grant grant() {
        return inside(() -> gate.require(coordinator, SessionAction.READ, family.child()));
    }

    private <T> T section(java.util.function.Function<ChildSection, T> asked) {
        var section = sections.stream()
                .filter(it -> it.key().equals("session.place"))
                .findFirst()
                .orElseThrow();
        return inside(() -> transaction.execute(status -> asked.apply(section)));
    }

    private Standing standing(SessionSamples.Family who) {
        return place(who).standing();
    }

    private KeptPlace place(SessionSamples.Family who) {
        return inside(() -> places.of(coordinator, who.child())).getFirst();
    }

    private boolean waiting(SessionSamples.Family who) {
        return inside(() -> days.stream()
                .flatMap(day -> day.waiting(coordinator).stream())
                .anyMatch(item -> ("/children/" + who.child() + "/places").equals(item.actionUrl())));
    }

    private void act(Runnable deed) {
        Tenant.run(coordinator.municipality(), deed::run);
    }

    private <T> T inside(Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), deed::get);
    }
}
