package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static dk.tidlig.measure.RulerDesk.place;
import static dk.tidlig.measure.RulerDesk.professional;
import static dk.tidlig.measure.RulerDesk.refuses;
import static dk.tidlig.measure.RulerDesk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Births;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What is a place on a scale, and on which days somebody can be placed.
@TidligTest
class PlacingTest {
    private static final UnaryOperator<String> HALF_STEPS = text -> text.replace("    step: 1\n", "    step: 0.5\n")
            .replace("to: 3\n", "to: 3.5\n")
            .replace("to: 7\n", "to: 7.5\n");

    @Autowired
    RulerDesk.Desks desks;

    @Autowired
    Births births;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5", "10", "7.0"})
    void takesEveryStepOfTheScale(String value) {
        var desk = desks.fresh();

        desk.place(professional(value, Purpose.BETWEEN, TODAY));

        assertThat(desk.ratings()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualByComparingTo(value);
            assertThat(it.noted()).isEqualTo(new Stamp(TestClock.START, desk.coordinator.id()));
            assertThat(it.stands()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "4.5", "5.25", "9999"})
    void refusesWhatIsOutsideTheScaleOrBetweenItsSteps(String value) {
        var desk = desks.fresh();

        refuses(MeasureRefusal.NOT_ON_THE_SCALE, () -> desk.place(professional(value, Purpose.BETWEEN, TODAY)));
        assertThat(desk.ratings()).isEmpty();
    }

    @Test
    void takesHalfStepsWhereTheScaleHasThemAndNoSmallerOnes() {
        var desk = desks.fresh(HALF_STEPS);

        desk.place(professional("4.5", Purpose.BETWEEN, TODAY));
        refuses(MeasureRefusal.NOT_ON_THE_SCALE, () -> desk.place(professional("4.25", Purpose.BETWEEN, TODAY)));
        refuses(MeasureRefusal.NOT_ON_THE_SCALE, () -> desk.place(professional("10.5", Purpose.BETWEEN, TODAY)));

        assertThat(desk.ratings())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualByComparingTo(new BigDecimal("4.5")));
    }

    @Test
    void refusesAScaleThatTheProgrammeDoesNotHave() {
        var desk = desks.fresh();
        var other = new PlaceChild(
                RatingId.random(),
                "concern-scale",
                BigDecimal.ONE,
                Purpose.START,
                Perspective.PARENT,
                "Far",
                null,
                null,
                TODAY);

        refuses(MeasureRefusal.UNKNOWN_SCALE, () -> desk.place(other));
    }

    @Test
    void aDayHasComeWhenItHasInTheMunicipalitysZone() {
        var desk = desks.fresh();
        var tomorrow = TODAY.plusDays(1);

        refuses(MeasureRefusal.IN_THE_FUTURE, () -> desk.place(professional("5", Purpose.BETWEEN, tomorrow)));
        clock.set(Instant.parse("2026-03-03T23:30:00Z"));
        desk.place(professional("5", Purpose.BETWEEN, tomorrow));

        assertThat(desk.ratings()).extracting(Rating::day).containsExactly(tomorrow);
    }

    @Test
    void nobodyIsPlacedBeforeTheBirth() {
        var desk = desks.fresh();

        refuses(
                MeasureRefusal.BEFORE_BIRTH,
                () -> desk.place(professional("5", Purpose.START, RulerDesk.BORN.minusDays(1))));
        desk.place(professional("5", Purpose.START, RulerDesk.BORN));

        assertThat(desk.ratings()).hasSize(1);
    }

    @Test
    void anUnbornChildSaysNothingItself() {
        var desk = desks.unborn(LocalDate.of(2026, 4, 20));
        var itself = professional("4", Purpose.START, TODAY);

        refuses(
                MeasureRefusal.NOT_BORN_YET,
                () -> desk.place(new PlaceChild(
                        RatingId.random(),
                        itself.scale(),
                        itself.value(),
                        Purpose.START,
                        Perspective.CHILD,
                        "child",
                        null,
                        null,
                        TODAY)));
    }

    @Test
    void aCourseThatBeganInPregnancyHasPlacesFromBeforeTheBirth() {
        var desk = desks.unborn(LocalDate.of(2026, 3, 20));
        desk.place(professional("4", Purpose.START, TODAY));
        clock.set(Instant.parse("2026-03-23T09:00:00Z"));
        var version = desk.in(() -> desk.tools.children.read(desk.coordinator, desk.child))
                .version();
        var birth = new Births.Birth(version, LocalDate.of(2026, 3, 18), "Noa", null, null);
        Tenant.run(desk.here, () -> births.born(desk.coordinator, desk.child, birth));

        desk.place(professional("5", Purpose.BETWEEN, LocalDate.of(2026, 3, 10)));
        refuses(MeasureRefusal.BEFORE_BIRTH, () -> desk.place(professional("5", Purpose.BETWEEN, TODAY.minusDays(1))));

        assertThat(desk.ratings()).hasSize(2);
    }

    @Test
    void refusesNamesAndWordsThatAreTooLongAndTakesTheLongest() {
        var desk = desks.fresh();
        var name = "m".repeat(60);
        var words = "o".repeat(1000);

        refuses(
                MeasureRefusal.RATER_TOO_LONG,
                () -> desk.place(place("5", Purpose.START, Perspective.PARENT, name + "m", TODAY)));
        refuses(
                MeasureRefusal.WORDS_TOO_LONG,
                () -> desk.place(said("5", Purpose.START, Perspective.PARENT, "Mor", TODAY, words + "o")));
        desk.place(said("5", Purpose.START, Perspective.PARENT, name, TODAY, words));

        assertThat(desk.ratings())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo(words));
    }

    @Test
    void refusesAClosedCourse() {
        var desk = desks.fresh();
        desk.close();

        refuses(MeasureRefusal.CLOSED, () -> desk.place(professional("5", Purpose.END, TODAY)));
    }
}
