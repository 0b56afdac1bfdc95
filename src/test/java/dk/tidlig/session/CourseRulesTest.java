package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.Refused;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.Certificate;
import dk.tidlig.offer.OfferId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What must hold for an offer to be given: dose, places, who gives it, and the calendar.
@TidligTest
class CourseRulesTest {
    private static final LocalDate TODAY = SessionSamples.TODAY;

    @Autowired
    SessionSamples samples;

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    Episodes episodes;

    @Autowired
    TestClock clock;

    Actor coordinator;
    SessionSamples.Family family;

    @BeforeEach
    void aFamily() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
    }

    @Test
    void refusesMoreSessionsThanTheOfferHas() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, 2, null));
        samples.bookMany(coordinator, family, course, 2);

        refuses(SessionRefusal.DOSE_REACHED, () -> samples.bookMany(coordinator, family, course, 1));
    }

    @Test
    void theDoseIsCountedForTheCourseAloneAndTheLimitOverAll() {
        var one = samples.course(coordinator, family, samples.offer(coordinator, 2, null));
        var other = samples.course(coordinator, family, samples.offer(coordinator, 2, null));

        samples.bookMany(coordinator, family, one, 2);
        samples.bookMany(coordinator, family, other, 2);

        assertThat(read(other).budget().left()).isOne();
    }

    @Test
    void givesTheLastPlaceOnceAndLetsTheNextWait() {
        var offer = samples.offer(coordinator, null, 1);
        samples.course(coordinator, samples.family(coordinator), offer);

        refuses(SessionRefusal.OFFER_FULL, () -> samples.course(coordinator, family, offer));
        var waiting = start(offer, Audience.PARENT, coordinator, null);

        assertThat(read(waiting).course().waiting()).isTrue();
        refuses(SessionRefusal.COURSE_WAITS, () -> samples.bookMany(coordinator, family, waiting, 1));
        refuses(SessionRefusal.OFFER_FULL, () -> begin(waiting));
    }

    @Test
    void aWaitingFamilyBeginsWhenThereIsAPlace() {
        var offer = samples.offer(coordinator, null, 1);
        var other = samples.family(coordinator);
        var first = samples.course(coordinator, other, offer);
        var waiting = start(offer, Audience.PARENT, coordinator, null);
        Tenant.run(
                coordinator.municipality(),
                () -> courses.end(
                        coordinator, new EndCourse(other.child(), first, TODAY, Course.Ending.Reason.COMPLETED, null)));

        begin(waiting);

        assertThat(read(waiting).course().running()).isTrue();
    }

    @Test
    void refusesAHelperWithoutTheProfessionOrACertificate() {
        var offer = samples.offer(coordinator, null, null, List.of("midwife"));
        var midwife = people.employed(People.HERE, "midwife", "helper");

        refuses(SessionRefusal.HELPER_MAY_NOT_GIVE, () -> start(offer, Audience.PARENT, coordinator, TODAY));
        assertThat(start(offer, Audience.PARENT, midwife, TODAY)).isNotNull();
        certify(offer, coordinator, TODAY.minusDays(9), TODAY.minusDays(1));
        refuses(SessionRefusal.HELPER_MAY_NOT_GIVE, () -> start(offer, Audience.PARENT, coordinator, TODAY));
        certify(offer, coordinator, TODAY.minusDays(5), TODAY);
        assertThat(start(offer, Audience.PARENT, coordinator, TODAY)).isNotNull();
    }

    @Test
    void refusesACourseThatNobodyGives() {
        var offer = samples.offer(coordinator, null, null);

        refuses(SessionRefusal.NO_HELPER, () -> start(offer, Audience.PARENT, null, TODAY));
    }

    @Test
    void refusesADayThatHasNotComeOrLiesBeforeTheEpisode() {
        var offer = samples.offer(coordinator, null, null);

        refuses(SessionRefusal.IN_THE_FUTURE, () -> start(offer, Audience.PARENT, coordinator, TODAY.plusDays(1)));
        refuses(SessionRefusal.BEFORE_THE_START, () -> start(offer, Audience.PARENT, coordinator, TODAY.minusDays(31)));
    }

    @Test
    void refusesAnOfferThatIsClosed() {
        var offer = samples.offer(coordinator, null, null);
        Tenant.run(coordinator.municipality(), () -> catalogue.close(coordinator, offer, TODAY));

        refuses(SessionRefusal.OFFER_CLOSED, () -> start(offer, Audience.PARENT, coordinator, TODAY));
    }

    @Test
    void aRunningCourseOutlivesItsOffersClosing() {
        var offer = samples.offer(coordinator, null, null);
        var course = samples.course(coordinator, family, offer);
        Tenant.run(coordinator.municipality(), () -> catalogue.close(coordinator, offer, TODAY));

        samples.bookMany(coordinator, family, course, 1);

        assertThat(read(course).sessions()).hasSize(1);
    }

    @Test
    void refusesTimesThatCannotBe() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var now = clock.instant();

        refuses(
                SessionRefusal.IN_THE_PAST,
                () -> samples.book(coordinator, family, course, now.minus(Duration.ofHours(1))));
        refuses(
                SessionRefusal.TOO_FAR_AHEAD,
                () -> samples.book(coordinator, family, course, now.plus(Duration.ofDays(400))));
    }

    @Test
    void refusesASessionHeldBeforeTheCourseBegan() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        clock.advance(Duration.ofDays(-2));

        refuses(SessionRefusal.BEFORE_THE_START, () -> samples.held(coordinator, family, course, null));
    }

    @Test
    void showsWhatFitsFirst() {
        var options = Tenant.in(
                coordinator.municipality(), () -> courses.options(coordinator, family.child(), family.episode()));

        assertThat(options).extracting(OfferOption::misfit).isSorted();
        assertThat(option(options, "cos-p").tooLong()).isTrue();
        assertThat(option(options, "cool-kids").ofAge()).isFalse();
        assertThat(option(options, "social-advice").misfit()).isZero();
    }

    @Test
    void whatTheHelperCannotGiveComesAfterWhatTheyCan() {
        var helper = people.employed(People.HERE, "pedagogue", "helper");
        Tenant.run(
                coordinator.municipality(),
                () -> episodes.assignHelper(coordinator, family.child(), family.episode(), helper.id()));

        var options =
                Tenant.in(coordinator.municipality(), () -> courses.options(helper, family.child(), family.episode()));
        var chosenFor = Tenant.in(
                coordinator.municipality(), () -> courses.options(coordinator, family.child(), family.episode()));

        assertThat(options).extracting(OfferOption::misfit).isSorted();
        assertThat(options).extracting(OfferOption::byReader).contains(false);
        assertThat(options)
                .filteredOn(it -> Boolean.FALSE.equals(it.byReader()))
                .allSatisfy(it -> assertThat(it.misfit()).isGreaterThanOrEqualTo(4));
        assertThat(chosenFor)
                .as("who chooses the helper is told nothing of themselves")
                .extracting(OfferOption::byReader)
                .containsOnlyNulls();
    }

    private static OfferOption option(List<OfferOption> all, String code) {
        return all.stream()
                .filter(it -> it.offer().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CourseId start(OfferId offer, Audience audience, @Nullable Actor helper, @Nullable LocalDate on) {
        var helpers = helper == null ? List.<dk.tidlig.kernel.UserId>of() : List.of(helper.id());
        return Tenant.in(
                coordinator.municipality(),
                () -> courses.start(
                        coordinator,
                        new StartCourse(family.child(), family.episode(), offer, audience, helpers, on, null)));
    }

    private void begin(CourseId course) {
        Tenant.run(coordinator.municipality(), () -> courses.begin(coordinator, family.child(), course, TODAY));
    }

    private CourseView read(CourseId course) {
        return Tenant.in(coordinator.municipality(), () -> courses.read(coordinator, family.child(), course));
    }

    private void certify(OfferId offer, Actor holder, LocalDate from, LocalDate to) {
        Tenant.run(
                coordinator.municipality(),
                () -> catalogue.certify(
                        coordinator, offer, new Certificate(holder.id(), "Kursus", new DateRange(from, to))));
    }

    private static void refuses(SessionRefusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
