package dk.tidlig.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Traces;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnet 010119-1234 er stille",
                "0101191234",
                "010119 1234",
                "01.01.19-1234",
                "01 01 2019 – 1234",
                "Nummeret er 010119-1AB2.",
            })
    void aNumberOfTheCivilRegistryIsNeverLetThrough(String words) {
        assertThatThrownBy(() -> Consultations.nameless(words, Traces.mark(words)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(AdviceRefusal.HOLDS_CPR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1 ", "Ab ", "a Ab ", "vej", "a.", "a@", " ", "010119-"})
    void noWordsAreSoLongThatTheyHoldTheProgramUp(String repeated) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Traces.mark(repeated.repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring til mor på 23 45 67 89 | 23 45 67 89",
                "Ring på +299 32 11 22 | +299 32 11 22",
                "Skriv til mor@example.dk i dag | mor@example.dk",
                "Han er født 3/4-2021 | 3/4-2021",
                "Familien bor Skovvej 12 | Skovvej 12",
                "I dag slog Emma de andre | Emma",
                "Jeg taler med Anne Marie om det | Anne Marie",
                "Han hedder Bo, og Liva er hans søster | Bo · Liva",
            })
    void whatSomebodyCouldBeRecognisedByIsAskedAbout(String words, String mark) {
        assertThat(Traces.mark(words)).isEqualTo(mark);
        assertThatThrownBy(() -> Consultations.nameless(words, null))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.arguments()).containsExactly(mark));
        assertThat(Consultations.nameless(words, mark)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnet leger alene. Vi har prøvet 3 ting i 2 uger.",
                "Et barn på 4 år slår. Skal jeg tale med forældrene? Jeg har aldrig prøvet det før.",
                "Har I prøvet PPR? Kan De sige noget om det?\nDet undrer mig.",
            })
    void ordinaryWordsAreLetThrough(String words) {
        assertThat(Consultations.nameless(words, null)).isEqualTo(words);
    }

    @Test
    void aYesIsForJustWhatIsWritten() {
        assertThatThrownBy(() -> Consultations.nameless("Vi talte om Emma og Ida", "Emma"))
                .isInstanceOf(Refused.class);
    }
}
