package dk.tidlig.shell.pictures;

import static dk.tidlig.shell.pictures.Stories.all;
import static dk.tidlig.shell.pictures.Stories.n;
import static dk.tidlig.shell.pictures.Stories.oneToTen;
import static dk.tidlig.shell.pictures.Stories.percent;
import static dk.tidlig.shell.pictures.Stories.rater;
import static dk.tidlig.shell.pictures.Stories.six;
import static dk.tidlig.shell.pictures.Stories.story;
import static dk.tidlig.shell.pictures.Stories.worryInHalves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.tidlig.shell.pictures.Drawing.Line;
import dk.tidlig.shell.pictures.Drawing.Mark;
import dk.tidlig.shell.pictures.Drawing.Text;
import dk.tidlig.shell.pictures.Drawing.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrajectoryTest {
    static Stream<Trajectory.Story> stories() {
        return Stream.of(
                story(oneToTen(), null, rater("Mor", "2026-03-03", "1")),
                story(oneToTen(), LocalDate.of(2026, 3, 17), rater("Mor", "2026-01-14", "10", "2026-02-25", "1")),
                story(
                        oneToTen(),
                        null,
                        rater("Mor", "2026-02-25", "5", "2026-02-25", "7"),
                        rater("Far", "2026-02-25", "7")),
                story(oneToTen(), LocalDate.of(2026, 3, 4), six(oneToTen(), 40).toArray(Rater[]::new)),
                story(oneToTen(), null, six(oneToTen(), 1).toArray(Rater[]::new)),
                story(worryInHalves(), null, six(worryInHalves(), 40).toArray(Rater[]::new)),
                story(percent(), LocalDate.of(2027, 1, 1), six(percent(), 12).toArray(Rater[]::new)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void keepsEverythingInsideTheFrame(Trajectory.Story story) {
        var picture = Trajectory.of(story);

        Stream.of(picture.wide(), picture.narrow()).forEach(FrameCheck::holdsEverything);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void neverPutsTwoNamesOnTopOfEachOther(Trajectory.Story story) {
        var names = all(Trajectory.of(story).wide(), Text.class).stream()
                .filter(text -> text.x() > 880)
                .map(Text::y)
                .sorted()
                .toList();

        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i) - names.get(i - 1)).isGreaterThanOrEqualTo(17);
        }
    }

    @Test
    void putsBetterUpAlsoWhenHigherNumbersAreWorse() {
        var picture =
                Trajectory.of(story(worryInHalves(), null, rater("Mor", "2026-01-14", "4.5", "2026-02-25", "0.5")));

        var marks = all(picture.wide(), Mark.class);
        assertThat(marks.get(1).y()).isLessThan(marks.get(0).y());
    }

    @Test
    void placesHalfAStepHalfway() {
        var picture = Trajectory.of(
                story(worryInHalves(), null, rater("Mor", "2026-01-14", "1", "2026-02-01", "1.5", "2026-02-25", "2")));

        var marks = all(picture.wide(), Mark.class);
        assertThat(marks.get(1).y()).isCloseTo((marks.get(0).y() + marks.get(2).y()) / 2, within(0.2));
    }

    @Test
    void drawsNoLineForOnePlace() {
        var picture = Trajectory.of(story(oneToTen(), null, rater("Mor", "2026-02-25", "5")));

        assertThat(all(picture.wide(), Trace.class)).isEmpty();
        assertThat(all(picture.wide(), Mark.class)).isNotEmpty();
    }

    @Test
    void standsThoseOfTheSameDayBesideOneAnother() {
        var picture = Trajectory.of(
                story(oneToTen(), null, rater("Mor", "2026-02-25", "5"), rater("Far", "2026-02-25", "5")));

        var marks = all(picture.narrow(), Mark.class);
        assertThat(marks.get(0).x()).isLessThan(marks.get(1).x());
        assertThat(marks.get(0).y()).isEqualTo(marks.get(1).y());
    }

    @Test
    void drawsAStartAndAnEndOfOneDayApartAndInRowsOfTheirOwn() {
        var day = LocalDate.of(2026, 2, 25);
        var helper = new Rater(
                "Psykolog",
                List.of(new Rater.Place(day, 2, "Ved slut", n("7")), new Rater.Place(day, 0, "Ved start", n("7"))));
        var mother = new Rater("Mor", List.of(new Rater.Place(day, 0, "Ved start", n("5"))));

        var picture = Trajectory.of(story(oneToTen(), null, helper, mother));

        for (var drawing : List.of(picture.wide(), picture.narrow())) {
            var marks = all(drawing, Mark.class);
            assertThat(marks.get(1).x() - marks.get(0).x()).isGreaterThan(16);
            FrameCheck.holdsEverything(drawing);
        }
        assertThat(picture.rows())
                .extracting(Trajectory.Row::when, Trajectory.Row::cells)
                .containsExactly(tuple("Ved start", List.of("7", "5")), tuple("Ved slut", List.of("7", "")));
        assertThat(picture.legend().getFirst().last()).isEqualTo("7");
    }

    @Test
    void keepsADayTogetherWhereNobodyWasAskedTwice() {
        var day = LocalDate.of(2026, 2, 25);
        var helper = new Rater("Psykolog", List.of(new Rater.Place(day, 1, "Undervejs", n("7"))));
        var mother = new Rater("Mor", List.of(new Rater.Place(day, 0, "Ved start", n("5"))));

        var picture = Trajectory.of(story(oneToTen(), null, helper, mother));

        assertThat(picture.rows()).singleElement().satisfies(row -> {
            assertThat(row.when()).isEmpty();
            assertThat(row.cells()).containsExactly("7", "5");
        });
    }

    @Test
    void drawsNoLineBackFromTheTurnsOfADayToTheNext() {
        var day = LocalDate.of(2026, 2, 25);
        var helper = new Rater(
                "Psykolog",
                List.of(
                        new Rater.Place(day.minusYears(2), n("4")),
                        new Rater.Place(day, 0, "Ved start", n("5")),
                        new Rater.Place(day, 2, "Ved slut", n("6")),
                        new Rater.Place(day.plusDays(1), n("7"))));

        assertThat(all(Trajectory.of(story(oneToTen(), null, helper)).wide(), Mark.class)
                        .subList(0, 4))
                .extracting(Mark::x)
                .isSorted();
    }

    @Test
    void bracketsTheLastDayOnWhichTheyDiffer() {
        var picture = Trajectory.of(story(
                oneToTen(),
                null,
                rater("Mor", "2026-01-14", "4", "2026-02-25", "5"),
                rater("Pædagog", "2026-01-14", "4", "2026-02-25", "7")));

        assertThat(all(picture.wide(), Trace.class)).extracting(Trace::css).contains("g-gap");
        assertThat(all(picture.wide(), Text.class)).extracting(Text::text).contains("2 trins forskel", "25.2.");
    }

    @Test
    void bracketsNothingWhereTheyAgree() {
        var picture = Trajectory.of(
                story(oneToTen(), null, rater("Mor", "2026-02-25", "5"), rater("Far", "2026-02-25", "5")));

        assertThat(all(picture.wide(), Trace.class)).extracting(Trace::css).doesNotContain("g-gap");
    }

    @Test
    void leavesTodayOutOfACourseThatEndedYearsAgo() {
        var picture = Trajectory.of(story(oneToTen(), null, rater("Mor", "2022-01-14", "4", "2022-02-25", "5")));

        assertThat(all(picture.wide(), Line.class)).extracting(Line::css).doesNotContain("g-today");
    }

    @Test
    void givesEachRaterASignOfTheirOwn() {
        var picture = Trajectory.of(story(oneToTen(), null, six(oneToTen(), 2).toArray(Rater[]::new)));

        assertThat(picture.legend()).extracting(legend -> legend.mark().sign()).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheSameNumbersInTheTable() {
        var picture = Trajectory.of(story(
                oneToTen(),
                null,
                rater("Mor", "2026-01-14", "4", "2026-02-25", "5"),
                rater("Pædagog", "2026-02-25", "7")));

        assertThat(picture.rows())
                .containsExactly(
                        new Trajectory.Row("14.1.", "", List.of("4", ""), "", false),
                        new Trajectory.Row("25.2.", "", List.of("5", "7"), "2", true));
    }

    @Test
    void refusesToDrawWhereNobodyHasBeenPlaced() {
        assertThatThrownBy(() -> story(oneToTen(), null, new Rater("Mor", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesBothEndsOfAScaleOnItsAxisWhereItCan() {
        assertThat(oneToTen().numbers(6)).containsExactly(n("1"), n("4"), n("7"), n("10"));
        assertThat(percent().numbers(11)).hasSize(11).contains(n("0"), n("100"));
    }
}
