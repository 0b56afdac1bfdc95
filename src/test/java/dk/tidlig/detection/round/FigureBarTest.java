package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The bar of a line of figures shows what its numbers say, and nothing that they hide.
@TidligTest
class FigureBarTest {
    @Autowired
    ScaleShelf shelf;

    @Test
    void eachPlaceIsAsWideAsItsShareAndAPlaceOfNobodyIsNotDrawn() {
        assertThat(drawn(counted(30, 0, 10), List.of("30", "0", "10")))
                .extracting(FigurePage.Part::from, FigurePage.Part::width, FigurePage.Part::sign)
                .containsExactly(tuple(0.0, 75.0, 0), tuple(75.0, 25.0, 2));
    }

    @Test
    void aLineWithAHiddenNumberOrWithNobodyHasNone() {
        assertThat(drawn(counted(30, 4, 3), List.of("30", "–", "–"))).isEmpty();
        assertThat(drawn(counted(0, 0, 0), List.of("0", "0", "0"))).isEmpty();
        assertThat(drawn(counted(30, 0, 10), List.of())).isEmpty();
    }

    private List<FigurePage.Part> drawn(RoundCount count, List<String> cells) {
        return FigureTables.drawn(shelf.get("wellbeing-3", 1), count, cells);
    }

    private static RoundCount counted(long first, long second, long third) {
        var all = first + second + third;
        return new RoundCount(UUID.randomUUID(), all, all, 0, List.of(first, second, third), third, 0, 0, 0, 0);
    }
}
