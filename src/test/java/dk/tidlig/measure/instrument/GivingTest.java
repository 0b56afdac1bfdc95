package dk.tidlig.measure.instrument;

import static dk.tidlig.measure.instrument.InstrumentDesk.TODAY;
import static dk.tidlig.measure.instrument.InstrumentDesk.own;
import static dk.tidlig.measure.instrument.InstrumentDesk.phq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.shell.DayItem;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An instrument is given, what it gave waits for whoever is responsible, and they write what was decided.
@TidligTest
class GivingTest {
    @Autowired
    InstrumentDesk desk;

    @Autowired
    InstrumentDay day;

    @Autowired
    People people;

    Actor coordinator;
    EpisodeSamples.Course course;

    @BeforeEach
    void aCourse() {
        coordinator = people.with("coordinator");
        course = desk.course(coordinator);
    }

    @Test
    void theResultKeepsItsVersionItsBandAndTheVersionOfTheThresholds() {
        desk.certify(people.with("administrator"), coordinator.id(), "phq-9");
        desk.give(coordinator, course.child(), phq(12, false));

        var told = desk.only(coordinator, course.child());
        assertThat(told.it().version()).isEqualTo("1");
        assertThat(told.it().numbers()).singleElement().satisfies(it -> {
            assertThat(it.points()).isEqualByComparingTo("12");
            assertThat(it.band()).isEqualTo("more");
            assertThat(it.bandVersion()).isEqualTo("common");
        });
        assertThat(told.numbers().getFirst().band()).isEqualTo("Flere tegn");
        assertThat(told.it().critical()).isFalse();
    }

    @Test
    void whatTheChildDoesNotAnswerHasNoNumber() {
        desk.give(coordinator, course.child(), own("glad"));

        var numbers = desk.only(coordinator, course.child()).it().numbers();
        assertThat(numbers).extracting(InstrumentResult.Number::points).containsExactlyInAnyOrder(two(), null);
    }

    @Test
    void itWaitsOnTheResponsiblesDayUntilSomebodyWritesWhatWasDecided() {
        desk.give(coordinator, course.child(), own("between"));
        assertThat(waiting(coordinator))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).contains("Hvordan jeg selv har det"));
        assertThat(waiting(people.with("coordinator"))).isEmpty();

        var id = desk.only(coordinator, course.child()).it().id();
        in(() -> desk.results.review(coordinator, course.child(), id, "Vi taler om det på torsdag"));

        assertThat(waiting(coordinator)).isEmpty();
        var review = desk.only(coordinator, course.child()).it().review();
        assertThat(review).isNotNull();
        assertThat(review.decision()).isEqualTo("Vi taler om det på torsdag");
        refuses(
                InstrumentRefusal.REVIEWED,
                () -> in(() -> desk.results.review(coordinator, course.child(), id, "Igen")));
    }

    @Test
    void anAnswerThatCannotWaitStandsFirst() {
        desk.certify(people.with("administrator"), coordinator.id(), "phq-9");
        desk.give(coordinator, course.child(), phq(3, true));

        var told = desk.only(coordinator, course.child());
        assertThat(told.it().critical()).isTrue();
        assertThat(told.urgent()).singleElement().asString().contains("samme dag");
        assertThat(waiting(coordinator))
                .singleElement()
                .satisfies(it -> assertThat(it.urgency()).isNegative());
    }

    @Test
    void aRightResultStandsBesideTheWrongOne() {
        desk.give(coordinator, course.child(), own("not-glad"));
        var wrong = desk.only(coordinator, course.child()).it().id();
        in(() -> desk.results.correct(coordinator, course.child(), wrong, own("glad"), "Tastet forkert"));

        var all = desk.results(coordinator, course.child());
        assertThat(all).hasSize(2);
        assertThat(all.stream().filter(InstrumentResult::stands))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Tastet forkert"));
        assertThat(waiting(coordinator)).hasSize(1);
        refuses(
                InstrumentRefusal.RESULT_SUPERSEDED,
                () -> in(() -> desk.results.correct(coordinator, course.child(), wrong, own("glad"), "Igen")));
    }

    @Test
    void onlyWhoIsCertifiedTodayWritesTheNumberOfAFormThatIsNotHere() {
        refuses(InstrumentRefusal.NOT_CERTIFIED, () -> desk.give(coordinator, course.child(), phq(12, false)));
        var administrator = people.with("administrator");
        desk.certify(administrator, coordinator.id(), "epds");
        refuses(InstrumentRefusal.NOT_CERTIFIED, () -> desk.give(coordinator, course.child(), phq(12, false)));
        desk.certify(administrator, coordinator.id(), "phq-9");
        desk.give(coordinator, course.child(), phq(12, false));
        var id = in(() -> desk.certifications.page(administrator)).rows().stream()
                .filter(it -> it.it().user().equals(coordinator.id())
                        && it.it().code().equals("phq-9"))
                .findFirst()
                .orElseThrow()
                .it()
                .id();
        in(() -> desk.certifications.end(administrator, id));
        refuses(InstrumentRefusal.NOT_CERTIFIED, () -> desk.give(coordinator, course.child(), phq(12, false)));
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(InstrumentRefusal.UNKNOWN_ANSWER, () -> desk.give(coordinator, course.child(), own("furious")));
        refuses(InstrumentRefusal.NOT_THEIRS, () -> desk.give(coordinator, course.child(), by(Informant.MOTHER)));
        refuses(InstrumentRefusal.OTHER_VERSION, () -> desk.give(coordinator, course.child(), version("0")));
        refuses(InstrumentRefusal.NOT_USED_HERE, () -> desk.give(coordinator, course.child(), code("nothing")));
        refuses(InstrumentRefusal.NOTHING_ANSWERED, () -> desk.give(coordinator, course.child(), answers(Map.of())));
        refuses(
                InstrumentRefusal.ANSWER_MISSING,
                () -> desk.give(coordinator, course.child(), answers(Map.of("school", new Answer.Chosen("glad")))));
        desk.certify(people.with("administrator"), coordinator.id(), "phq-9");
        refuses(InstrumentRefusal.OUT_OF_BOUNDS, () -> desk.give(coordinator, course.child(), phq(28, false)));
        assertThat(desk.results(coordinator, course.child())).isEmpty();
    }

    private static BigDecimal two() {
        return new BigDecimal("2.00");
    }

    private static GiveInstrument by(Informant informant) {
        return new GiveInstrument(
                ResultId.random(),
                "own-wellbeing",
                "1",
                informant,
                TODAY,
                own("glad").answers(),
                null);
    }

    private static GiveInstrument version(String version) {
        return new GiveInstrument(
                ResultId.random(),
                "own-wellbeing",
                version,
                Informant.CHILD,
                TODAY,
                own("glad").answers(),
                null);
    }

    private static GiveInstrument code(String code) {
        return new GiveInstrument(
                ResultId.random(),
                code,
                "1",
                Informant.CHILD,
                TODAY,
                own("glad").answers(),
                null);
    }

    private static GiveInstrument answers(Map<String, Answer> answers) {
        return new GiveInstrument(ResultId.random(), "own-wellbeing", "1", Informant.CHILD, TODAY, answers, null);
    }

    private List<DayItem> waiting(Actor actor) {
        return Tenant.in(actor.municipality(), () -> day.waiting(actor));
    }

    private void in(Runnable work) {
        Tenant.run(coordinator.municipality(), work::run);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Tenant.in(coordinator.municipality(), work::get);
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
