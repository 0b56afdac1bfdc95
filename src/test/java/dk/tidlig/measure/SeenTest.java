package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.support.TidligTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is looked at besides the one place: the child's development and the parents' care apart, and what is ticked.
@TidligTest
class SeenTest {
    @Autowired
    RulerDesk.Desks desks;

    @Autowired
    RatingPages pages;

    @Autowired
    RatingSection section;

    RulerDesk desk;

    @BeforeEach
    void aDesk() {
        desk = desks.fresh();
    }

    @Test
    void sidesAndFactorsStandBesideThePlace() {
        var seen = new Seen(
                Map.of("development", new BigDecimal("3"), "care", new BigDecimal("8")), List.of("network", "alone"));
        desk.place(placed(seen));

        assertThat(desk.ratings()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualByComparingTo("5");
            assertThat(it.seen().aspects().get("development")).isEqualByComparingTo("3");
            assertThat(it.seen().factors()).containsExactly("alone", "network");
        });
        assertThat(desk.in(() -> pages.list(desk.coordinator, desk.child, Locale.of("da"))))
                .singleElement()
                .satisfies(it -> assertThat(it.besides())
                        .containsExactly(
                                "Barnets udvikling: Egentlig bekymring",
                                "Forældrenes omsorg: I trivsel",
                                "Familie eller venner hjælper til",
                                "Familien står meget alene"));
    }

    @Test
    void theFamilysOwnDataSaysThemInTheScalesWords() {
        desk.place(placed(new Seen(Map.of("development", new BigDecimal("3")), List.of("alone"))));

        var told = desk.in(
                () -> section.export(desk.tools.gate.require(desk.coordinator, MeasureAction.READ, desk.child)));

        assertThat(String.valueOf(told))
                .contains("(1)", "Barnets udvikling=3", "[Familien står meget alene]")
                .doesNotContain("wellbeing-ruler", "development");
    }

    @Test
    void whatTheScaleDoesNotAskForIsRefused() {
        for (var seen : List.of(
                new Seen(Map.of("school", BigDecimal.ONE), List.of()),
                new Seen(Map.of("care", new BigDecimal("11")), List.of()),
                new Seen(Map.of("care", new BigDecimal("2.5")), List.of()),
                new Seen(Map.of(), List.of("rich")))) {
            RulerDesk.refuses(MeasureRefusal.NOT_ASKED_FOR, () -> desk.place(placed(seen)));
        }
        assertThat(desk.ratings()).isEmpty();
    }

    @Test
    void sidesAreNeverCountedInTheFigures() {
        desk.place(placed(new Seen(Map.of("care", BigDecimal.ONE), List.of())));

        assertThat(desk.counted(Purpose.START))
                .singleElement()
                .satisfies(it -> assertThat(it).isEqualByComparingTo("5"));
    }

    private static PlaceChild placed(Seen seen) {
        return new PlaceChild(
                RatingId.random(),
                "wellbeing-ruler",
                new BigDecimal("5"),
                Purpose.START,
                Perspective.PROFESSIONAL,
                "psychologist",
                null,
                null,
                TODAY,
                seen);
    }
}
