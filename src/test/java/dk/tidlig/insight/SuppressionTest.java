package dk.tidlig.insight;

import static dk.tidlig.shell.cells.Hidden.NO;
import static dk.tidlig.shell.cells.Hidden.PROTECTS_ANOTHER;
import static dk.tidlig.shell.cells.Hidden.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tidlig.programme.Wording;
import dk.tidlig.shell.cells.Suppression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private final Suppression five = new Suppression(5);

    @Test
    void hidesASecondCellOfEachLineAndEachColumn() {
        var hidden = five.table(List.of(List.of(16L, 3L, 7L), List.of(12L, 8L, 9L), List.of(20L, 0L, 6L)));
        for (int i = 0; i < 3; i++) {
            int at = i;
            assertThat(hidden.get(i))
                    .filteredOn(it -> it != NO)
                    .satisfies(them -> assertThat(them.size()).isNotEqualTo(1));
            assertThat(hidden.stream().map(line -> line.get(at)).toList())
                    .filteredOn(it -> it != NO)
                    .satisfies(them -> assertThat(them.size()).isNotEqualTo(1));
        }
        assertThat(hidden.getFirst().get(1)).isEqualTo(TOO_FEW);
    }

    @Test
    void hidesACountUnderTheMinimumAndTheNextSmallestWithIt() {
        assertThat(five.partition(List.of(41L, 3L, 6L, 0L))).containsExactly(NO, TOO_FEW, PROTECTS_ANOTHER, NO);
    }

    @Test
    void showsWhatIsLargeEnoughAndWhatIsNothing() {
        assertThat(five.partition(List.of(41L, 5L, 6L, 0L))).containsExactly(NO, NO, NO, NO);
    }

    @Test
    void needsNoSecondWhenTwoAreSmall() {
        assertThat(five.partition(List.of(41L, 3L, 2L))).containsExactly(NO, TOO_FEW, TOO_FEW);
    }

    @Test
    void hidesNothingAtAMinimumOfNought() {
        assertThat(new Suppression(0).partition(List.of(1L, 2L, 3L))).containsExactly(NO, NO, NO);
    }

    @Test
    void neverLeavesExactlyOneHiddenCellOfAShownTotal() {
        var random = new Random(20260303);
        for (int round = 0; round < 10_000; round++) {
            var counts = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(i -> (long) random.nextInt(12))
                    .toList();
            var hidden = five.partition(counts);
            long hiddenCells = hidden.stream().filter(why -> why != NO).count();
            long filled = counts.stream().filter(count -> count > 0).count();
            assertThat(hiddenCells == 1 && filled > 1)
                    .as("%s gave %s", counts, hidden)
                    .isFalse();
            for (int i = 0; i < counts.size(); i++) {
                assertThat(five.tooFew(counts.get(i)) && hidden.get(i) == NO)
                        .as("%s gave %s", counts, hidden)
                        .isFalse();
            }
        }
    }

    @Test
    void hidesAPartWhoseRestIsSmall() {
        assertThat(five.partOf(41, 44)).isEqualTo(PROTECTS_ANOTHER);
        assertThat(five.partOf(41, 48)).isEqualTo(NO);
        assertThat(five.partOf(3, 48)).isEqualTo(TOO_FEW);
    }

    @Test
    void hidesAShareOfFewEvenWhenItIsAShareOfNothing() {
        assertThat(five.shareOf(NO, 4)).isEqualTo(TOO_FEW);
        assertThat(five.shareOf(NO, 5)).isEqualTo(NO);
        assertThat(five.shareOf(PROTECTS_ANOTHER, 40)).isEqualTo(PROTECTS_ANOTHER);
    }

    @Test
    void hidesHowTheFewEndedWhomNobodyMeasured() {
        var rows = List.of(offer("measured", 9, 1), offer("one", 0, 1), offer("many", 0, 6));

        assertThat(OfferFigures.suppressed(rows, 5))
                .extracting(OfferFigures::offer, OfferFigures::hidden)
                .containsExactly(tuple("measured", NO), tuple("many", PROTECTS_ANOTHER), tuple("one", TOO_FEW));
    }

    private static OfferFigures offer(String code, long n, long missing) {
        return new OfferFigures(
                code,
                new Wording(code, null, null),
                n,
                missing,
                null,
                null,
                BigDecimal.valueOf(100),
                new OfferFigures.Placement(false, false),
                NO);
    }

    private static KeptCounts.Counted counted(Tally tally) {
        return new KeptCounts.Counted(tally, List.of(), Instant.EPOCH, Duration.ZERO);
    }

    @Test
    void tellsNobodyHowFewAFigureIsMadeOf() {
        var none = new Means(0, null, null);
        var two = new Means(2, BigDecimal.valueOf(5), BigDecimal.valueOf(6));
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var asked = new Figures.Asked("any", year, 7);
        var tally = new Tally(8, 8, 3, new Tally.Outcomes(0, 3, 0, 0), none, two, 1, BigDecimal.TEN, 0, 4);

        var table = FigureTable.of(Figures.of(asked, new Suppression(5), counted(tally)));

        assertThat(table).containsEntry("enquiries", 8L).containsEntry("lifted_share", null);
        assertThat(table.get("suppressed"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("ended", "lifted_share", "handed_on_share", "n_both", "missing_end", "contact_known");
        assertThat(FigureTable.of(Figures.of(asked, new Suppression(0), counted(tally))))
                .containsEntry("n_both", 2L)
                .containsEntry("missing_end", 1L)
                .doesNotContainKey("suppressed");
    }
}
