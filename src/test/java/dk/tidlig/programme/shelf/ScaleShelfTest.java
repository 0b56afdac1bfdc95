package dk.tidlig.programme.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.programme.ProgrammeProblems;
import dk.tidlig.programme.Scale;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScaleShelfTest {
    @Test
    void holdsFourScalesThatPointBothWays() throws IOException {
        var shelf = new ScaleShelf();
        assertThat(shelf.newest())
                .extracting(Scale::code)
                .containsExactly("concern-4", "concern-5", "ruler-10", "wellbeing-3");
        assertThat(shelf.newest("ruler-10").orElseThrow().direction()).isEqualTo(Scale.Direction.HIGHER_BETTER);
        assertThat(shelf.get("wellbeing-3", 1).steps()).hasSize(3);
    }

    @Test
    void tellsWhereAFileIsWrong() {
        assertThatThrownBy(() -> ScaleShelf.read("scales/odd.yaml", "code: odd\nversion: 1\nsize: 3\n"))
                .isInstanceOfSatisfying(
                        ProgrammeProblems.class,
                        it -> assertThat(it.problems()).anyMatch(problem -> problem.line() == 3));
    }
}
