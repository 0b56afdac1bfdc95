package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static dk.tidlig.measure.RulerDesk.parent;
import static dk.tidlig.measure.RulerDesk.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// Which places the figures count, and what closing says of those that are missing. Both must say the same.
@TidligTest
class CountingTest {
    @Autowired
    RulerDesk.Desks desks;

    @Test
    void countsTheFirstAtTheStartAndTheLastAtTheEnd() {
        var desk = desks.fresh();
        desk.place(professional("4", Purpose.START, TODAY.minusDays(20)));
        desk.later(professional("5", Purpose.START, TODAY.minusDays(19)));
        desk.later(professional("9", Purpose.BETWEEN, TODAY.minusDays(9)));
        desk.later(professional("6", Purpose.END, TODAY.minusDays(2)));
        desk.later(professional("7", Purpose.END, TODAY));

        counts(desk, Purpose.START, "4");
        counts(desk, Purpose.BETWEEN);
        counts(desk, Purpose.END, "7");
    }

    @Test
    void theDayCountsAndNotWhenItWasWritten() {
        var desk = desks.fresh();
        desk.place(professional("7", Purpose.END, TODAY));
        desk.later(professional("5", Purpose.END, TODAY.minusDays(3)));

        counts(desk, Purpose.END, "7");
    }

    @Test
    void countsOnlyThePerspectiveThatTheProgrammeCounts() {
        var desk = desks.fresh();
        desk.place(parent("2", Purpose.START, TODAY.minusDays(30)));
        desk.place(RulerDesk.place("3", Purpose.START, Perspective.CHILD, "child", TODAY.minusDays(30)));

        counts(desk, Purpose.START);
        assertThat(desk.findings("unchanged"))
                .extracting(ClosingFinding::key)
                .containsExactly("measure.closing.start", "measure.closing.end");
        assertThat(desk.findings("unchanged"))
                .allSatisfy(it -> assertThat(it.arguments().toString()).containsPattern("fagperson|professional"));

        desk.later(professional("6", Purpose.START, TODAY));
        counts(desk, Purpose.START, "6");
    }

    @Test
    void countsTheParentsWhereTheProgrammeSaysSo() {
        var desk = desks.fresh(text -> text.replace("counted: professional", "counted: parent"));
        desk.place(professional("9", Purpose.START, TODAY.minusDays(8)));
        desk.place(parent("4", Purpose.START, TODAY));

        counts(desk, Purpose.START, "4");
        assertThat(desk.findings("unchanged")).extracting(ClosingFinding::key).containsExactly("measure.closing.end");
    }

    @Test
    void neverMakesAMeanOfThoseWhoDiffer() {
        var desk = desks.fresh();
        desk.place(professional("3", Purpose.START, TODAY));
        desk.later(RulerDesk.place("7", Purpose.START, Perspective.PROFESSIONAL, "pedagogue", TODAY));
        desk.later(parent("8", Purpose.START, TODAY));

        counts(desk, Purpose.START, "7");
        assertThat(desk.ratings())
                .extracting(Rating::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("3"), new BigDecimal("7"), new BigDecimal("8"));
    }

    @Test
    void findsTheMissingMeasurementsAndLeadsToTheirForms() {
        var desk = desks.fresh();

        assertThat(desk.findings("unchanged"))
                .allSatisfy(it -> assertThat(it.weight()).isEqualTo(ClosingFinding.Weight.TO_ACKNOWLEDGE));
        assertThat(desk.findings("unchanged"))
                .extracting(ClosingFinding::url)
                .containsExactly(
                        "/children/" + desk.child + "/ratings/new?purpose=start",
                        "/children/" + desk.child + "/ratings/new?purpose=end");

        desk.place(professional("4", Purpose.START, TODAY));
        desk.later(professional("4", Purpose.END, TODAY));
        assertThat(desk.findings("unchanged")).isEmpty();
    }

    @Test
    void aCourseIsLiftedOnlyWhenWhatIsCountedIsBetter() {
        var desk = desks.fresh();
        desk.place(professional("5", Purpose.START, TODAY.minusDays(9)));
        desk.later(professional("5", Purpose.END, TODAY));
        desk.later(parent("10", Purpose.END, TODAY));

        assertThat(desk.findings("lifted")).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("measure.closing.not-better");
            assertThat(it.weight()).isEqualTo(ClosingFinding.Weight.BLOCKING);
        });
        assertThat(desk.findings("unchanged")).isEmpty();

        desk.later(professional("6", Purpose.END, TODAY));
        assertThat(desk.findings("lifted")).isEmpty();
    }

    @Test
    void lowerIsBetterWhereTheScaleGoesThatWay() {
        var desk = desks.fresh(text -> text.replace("direction: higher-better", "direction: higher-worse"));
        desk.place(professional("8", Purpose.START, TODAY.minusDays(9)));
        desk.later(professional("9", Purpose.END, TODAY.minusDays(1)));
        assertThat(desk.findings("lifted")).hasSize(1);

        desk.later(professional("2", Purpose.END, TODAY));
        assertThat(desk.findings("lifted")).isEmpty();
    }

    @Test
    void ofOneDayTheFiguresAndTheClosingTakeTheSame() {
        var desk = desks.fresh();
        desk.place(professional("6", Purpose.START, TODAY));
        desk.later(professional("4", Purpose.START, TODAY));
        desk.later(professional("5", Purpose.END, TODAY));

        counts(desk, Purpose.START, "4");
        assertThat(desk.findings("lifted")).isEmpty();
    }

    @Test
    void takesInPlacesFromAnotherRegister() {
        var desk = desks.fresh();

        take(desk, place(desk, Purpose.START, "5"), place(desk, Purpose.END, "7"));

        counts(desk, Purpose.START, "5");
        counts(desk, Purpose.END, "7");
        assertThat(desk.ratings()).allSatisfy(it -> {
            assertThat(it.perspective()).isEqualTo(Perspective.PROFESSIONAL);
            assertThat(it.rater()).isEqualTo("prevention-coordinator");
            assertThat(it.scaleVersion()).isEqualTo(1);
        });
    }

    @Test
    void takesInNothingWhenOneIsNoPlaceOnTheScale() {
        var desk = desks.fresh();

        assertThatThrownBy(() -> take(desk, place(desk, Purpose.START, "5"), place(desk, Purpose.END, "11")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(desk.ratings()).isEmpty();
    }

    @Test
    void whatProfessionalsSaidElsewhereCountsOnlyWhereTheProgrammeCountsThem() {
        var desk = desks.fresh(text -> text.replaceFirst("counted: professional", "counted: parent"));

        take(desk, place(desk, Purpose.START, "5"), place(desk, Purpose.END, "7"));

        counts(desk, Purpose.START);
        counts(desk, Purpose.END, "7");
        assertThat(desk.ratings()).hasSize(2);
    }

    private static ImportedRating place(RulerDesk desk, Purpose purpose, String value) {
        return new ImportedRating(desk.child, desk.episode, purpose, new BigDecimal(value), TODAY);
    }

    private static void take(RulerDesk desk, ImportedRating... places) {
        var programme = desk.in(() -> desk.tools.programmes.published("tidlig-forebyggelse"));
        Tenant.run(
                desk.here,
                () -> desk.tools.ratings.importAll(
                        desk.coordinator, programme, "prevention-coordinator", List.of(places)));
    }

    private static void counts(RulerDesk desk, Purpose purpose, String... values) {
        assertThat(desk.counted(purpose))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(Arrays.stream(values).map(BigDecimal::new).toList());
    }
}
