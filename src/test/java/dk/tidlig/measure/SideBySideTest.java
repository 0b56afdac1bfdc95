package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static dk.tidlig.measure.RulerDesk.place;
import static dk.tidlig.measure.RulerDesk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.shell.pictures.Drawing;
import dk.tidlig.shell.pictures.Trajectory;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// How the places of several people are shown: side by side in picture, table and heading.
@TidligTest
class SideBySideTest {
    @Autowired
    RulerDesk.Desks desks;

    @Autowired
    TrajectoryPanel panel;

    @Autowired
    RulerFact fact;

    RulerDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
        LocaleContextHolder.setLocale(Locale.of("da"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void hasNoPictureWhileNobodyHasPlacedTheChild() {
        assertThat(model()).doesNotContainKey("picture").containsEntry("open", true);
        assertThat(head()).contains("Ikke placeret endnu");
    }

    @Test
    void drawsOneSinglePlaceWithoutALine() {
        professional("4", TODAY);

        assertThat(picture().legend()).hasSize(1);
        assertThat(picture().rows()).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsExactly("4");
            assertThat(row.differs()).isFalse();
        });
        for (var drawing : List.of(picture().wide(), picture().narrow())) {
            assertThat(drawing.shapes()).noneMatch(Drawing.Trace.class::isInstance);
            assertThat(drawing.shapes()).anyMatch(Drawing.Mark.class::isInstance);
        }
        assertThat(model()).containsEntry("finding", "Sådan ser vi barnet nu");
    }

    @Test
    void theTableHoldsJustWhatThePictureDraws() {
        professional("4", TODAY.minusDays(20));
        professional("6", TODAY.minusDays(3));
        mother("Mor", "3", TODAY.minusDays(20));
        mother("mor", "8", TODAY.minusDays(3));
        mother("Mor", "7", TODAY.minusDays(3));
        child("2", TODAY);

        assertThat(picture().rows())
                .extracting(Trajectory.Row::cells)
                .containsExactly(List.of("4", "3", ""), List.of("6", "7", ""), List.of("", "", "2"));
        assertThat(picture().rows()).extracting(Trajectory.Row::apart).containsExactly("1", "1", "");
        assertThat(picture().legend()).extracting(Trajectory.Legend::last).containsExactly("6", "7", "2");
        drawnAsInTheTable(picture().narrow());
        drawnAsInTheTable(picture().wide());
    }

    @Test
    void saysInTheHeadThatTheyDifferAndWhenSomebodyWasPlacedLast() {
        mother("Far", "4", TODAY.minusDays(9));
        mother("Mor", "8", TODAY.minusDays(5));
        mother("Far", "5", TODAY.minusDays(1));

        assertThat(head()).contains("Mellem 5 og 8").contains("2. marts").doesNotContain("6,5");
        assertThat(model().get("finding")).isEqualTo("Barnet har det bedre, men vi ser det forskelligt");
    }

    @Test
    void showsWhatEachSaidToTheirLastPlace() {
        desk.place(said("4", Purpose.START, Perspective.PARENT, "Mor", TODAY.minusDays(9), "Han græder"));
        desk.later(said("6", Purpose.BETWEEN, Perspective.PARENT, "Mor", TODAY, "Han ler"));

        assertThat(model().get("said")).asString().contains("Han ler").doesNotContain("Han græder");
    }

    @Test
    void aCorrectedPlaceIsNotDrawn() {
        var wrong = desk.place(said("1", Purpose.START, Perspective.PARENT, "Mor", TODAY, null));
        desk.correct(wrong, said("5", Purpose.START, Perspective.PARENT, "Mor", TODAY, null), "Tastet forkert");

        assertThat(picture().rows()).extracting(Trajectory.Row::cells).containsExactly(List.of("5"));
    }

    /// As many signs of each rater as there are numbers in the column; the same number always at the same height.
    private void drawnAsInTheTable(Drawing drawing) {
        Map<String, Double> heights = new HashMap<>();
        for (int rater = 0; rater < picture().legend().size(); rater++) {
            int column = rater;
            var numbers = picture().rows().stream()
                    .map(row -> row.cells().get(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            var marks =
                    marks(drawing, picture().legend().get(rater).mark().sign()).subList(0, numbers.size());
            IntStream.range(0, numbers.size())
                    .forEach(i -> assertThat(
                                    heights.merge(numbers.get(i), marks.get(i).y(), (first, now) -> first))
                            .isEqualTo(marks.get(i).y()));
            var drawn = marks(drawing, marks.getFirst().sign()).stream()
                    .filter(mark -> mark.x() <= TrajectoryMarks.rightmost(drawing))
                    .toList();
            assertThat(drawn).hasSameSizeAs(numbers);
        }
    }

    private static List<Drawing.Mark> marks(Drawing drawing, Drawing.Sign sign) {
        return drawing.shapes().stream()
                .filter(Drawing.Mark.class::isInstance)
                .map(Drawing.Mark.class::cast)
                .filter(mark -> mark.sign() == sign)
                .toList();
    }

    /// The names at the right of the wide drawing carry the signs too; the plot ends where its lines do.
    private static final class TrajectoryMarks {
        static double rightmost(Drawing drawing) {
            return drawing.shapes().stream()
                    .filter(Drawing.Line.class::isInstance)
                    .map(Drawing.Line.class::cast)
                    .mapToDouble(Drawing.Line::x2)
                    .max()
                    .orElseThrow();
        }
    }

    private void professional(String value, LocalDate day) {
        desk.later(RulerDesk.professional(value, Purpose.BETWEEN, day));
    }

    private void mother(String word, String value, LocalDate day) {
        desk.later(place(value, Purpose.BETWEEN, Perspective.PARENT, word, day));
    }

    private void child(String value, LocalDate day) {
        desk.later(RulerDesk.place(value, Purpose.BETWEEN, Perspective.CHILD, "child", day));
    }

    private Map<String, Object> model() {
        return desk.granted(panel::model);
    }

    private Trajectory picture() {
        return (Trajectory) Objects.requireNonNull(model().get("picture"));
    }

    private String head() {
        return String.valueOf(desk.granted(fact::fact));
    }
}
