package dk.tidlig.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.record.NameThrees;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameThreesTest {
    @Test
    void takesAWordBetweenSpaces() {
        assertThat(NameThrees.of("Noa")).containsExactlyInAnyOrder("  n", " no", "noa", "oa ");
        assertThat(NameThrees.ofBeginnings("Noa")).containsExactlyInAnyOrder("  n", " no", "noa");
        assertThat(NameThrees.of("", null, "-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ågård, Aagaard", "Søren, Soren", "André, andre", "Bjørn-Ole, bjorn ole", "Ægir, Aegir"})
    void hearsWhatSoundsAlike(String one, String other) {
        assertThat(NameThrees.of(one)).isEqualTo(NameThrees.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-24, 2022-07-24, true",
        "2022-07-24, 2022-07-26, true",
        "2022-07-04, 2022-04-07, true",
        "2022-07-24, 2021-07-24, true",
        "2022-07-24, 2022-07-14, true",
        "2022-07-24, 2022-08-01, false",
        "2022-07-24, 2019-03-02, false"
    })
    void knowsWhichDaysAreEasilyMistyped(LocalDate one, LocalDate other, boolean near) {
        assertThat(Lookalikes.near(one, other)).isEqualTo(near);
    }
}
