package dk.tidlig.plan.told;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.plan.told.Difference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Line PURPOSE = new Line("purpose", "purpose", "Formål", "", "Ro");
    private static final Line GOAL = new Line("goal.1", "words", "Mål: Sove", "Målet", "Sove");
    private static final Line TARGET = new Line("goal.1", "target", "Mål: Sove", "Sådan skal det blive", "Seks timer");

    @Test
    void thereIsNoneBetweenTheSame() {
        assertThat(Difference.between(List.of(PURPOSE, GOAL), List.of(PURPOSE, GOAL)))
                .isEmpty();
        assertThat(Difference.between(List.of(GOAL, PURPOSE), List.of(PURPOSE, GOAL)))
                .isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsToldWhole() {
        assertThat(Difference.between(List.of(PURPOSE), List.of(PURPOSE, GOAL, TARGET)))
                .containsExactly(new Difference(
                        Kind.ADDED, "Mål: Sove", "", null, "Målet: Sove\nSådan skal det blive: Seks timer"));
        assertThat(Difference.between(List.of(GOAL, PURPOSE), List.of(GOAL)))
                .containsExactly(new Difference(Kind.REMOVED, "Formål", "", "Ro", null));
    }

    @Test
    void whatIsChangedIsToldLineByLineWithBeforeAndAfter() {
        var later = new Line("goal.1", "target", "Mål: Sove", "Sådan skal det blive", "Otte timer");

        assertThat(Difference.between(List.of(GOAL, TARGET), List.of(GOAL, later)))
                .containsExactly(
                        new Difference(Kind.CHANGED, "Mål: Sove", "Sådan skal det blive", "Seks timer", "Otte timer"));
        assertThat(Difference.between(List.of(GOAL), List.of(GOAL, TARGET)))
                .containsExactly(new Difference(Kind.ADDED, "Mål: Sove", "Sådan skal det blive", null, "Seks timer"));
        assertThat(Difference.between(List.of(GOAL, TARGET), List.of(GOAL)))
                .containsExactly(new Difference(Kind.REMOVED, "Mål: Sove", "Sådan skal det blive", "Seks timer", null));
    }
}
