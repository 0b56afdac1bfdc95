package dk.tidlig.shell.pictures;

import static dk.tidlig.shell.pictures.Stories.WORDS;
import static dk.tidlig.shell.pictures.Stories.all;
import static dk.tidlig.shell.pictures.Stories.n;
import static dk.tidlig.shell.pictures.Stories.oneToTen;
import static dk.tidlig.shell.pictures.Stories.percent;
import static dk.tidlig.shell.pictures.Stories.worryInHalves;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.shell.pictures.Drawing.Mark;
import dk.tidlig.shell.pictures.Drawing.Text;
import dk.tidlig.shell.pictures.Drawing.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartEndTest {
    private static StartEnd picture(PictureScale scale, String start, String end) {
        return StartEnd.of(new StartEnd.Story(scale, n(start), n(end), "ved start", "ved slut", WORDS));
    }

    @ParameterizedTest
    @CsvSource({"5.1,7.1", "1,10", "10,1", "1,1", "10,10", "9.6,9.4", "5.12,5.13"})
    void keepsEverythingInsideTheFrameAndTheTwoNumbersApart(String start, String end) {
        var picture = picture(oneToTen(), start, end);

        Stream.of(picture.wide(), picture.narrow()).forEach(drawing -> {
            FrameCheck.holdsEverything(drawing);
            var numbers = all(drawing, Text.class).stream()
                    .filter(text -> text.css().equals("t-xl"))
                    .toList();
            assertThat(Math.abs(numbers.get(0).x() - numbers.get(1).x())).isGreaterThanOrEqualTo(60);
        });
    }

    @Test
    void pointsFromStartToEnd() {
        var marks = all(picture(oneToTen(), "5.1", "7.1").wide(), Mark.class);

        assertThat(marks).extracting(Mark::css).containsExactly("w-from", "w-to");
        assertThat(marks.get(0).x()).isLessThan(marks.get(1).x());
    }

    @Test
    void putsBetterToTheRightAlsoWhenHigherNumbersAreWorse() {
        var marks = all(picture(worryInHalves(), "4.5", "1").wide(), Mark.class);

        assertThat(marks.get(0).x()).isLessThan(marks.get(1).x());
    }

    @Test
    void drawsNoArrowWhereNothingMoved() {
        assertThat(all(picture(oneToTen(), "5", "5").wide(), Trace.class)).isEmpty();
    }

    @Test
    void saysWhyARowIsEmpty() {
        var picture = StartEndByRow.of(
                oneToTen(),
                List.of(
                        new StartEndByRow.Row("Marte Meo", n("5.2"), n("7.3"), ""),
                        new StartEndByRow.Row("Psykolog", null, null, "Vises ikke: for få forløb")),
                WORDS);

        assertThat(all(picture.wide(), Mark.class)).hasSize(2);
        assertThat(all(picture.wide(), Text.class)).extracting(Text::text).contains("Vises ikke: for få forløb");
    }

    @Test
    void keepsRowsWithLongNamesInsideTheFrame() {
        var rows = Stream.of(oneToTen(), worryInHalves(), percent())
                .map(scale -> StartEndByRow.of(
                        scale,
                        List.of(
                                new StartEndByRow.Row(
                                        "Ilaqutariinnut katsorsaavik pitsaasoq Sisimiuni",
                                        scale.min(),
                                        scale.max(),
                                        ""),
                                new StartEndByRow.Row("x", null, null, "Vises ikke: for få forløb")),
                        WORDS));

        rows.forEach(picture -> Stream.of(picture.wide(), picture.narrow()).forEach(FrameCheck::holdsEverything));
    }
}
