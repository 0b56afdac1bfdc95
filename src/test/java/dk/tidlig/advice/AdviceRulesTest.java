package dk.tidlig.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.setup.SetupProblem;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AdviceRulesTest {
    private static final String FILE = """
            answer-days: 3
            turns: 8
            keep-days: 180
            themes:
              other: {da: Andet, en: Other}
            ages:
              several: {da: Flere, en: Several}
            source: {da: Et forslag, en: A proposal}
            standing: to-be-set
            """;

    @Test
    void readsTheFile() {
        assertThat(AdviceRules.read("x.yaml", new StringReader(FILE)).themes()).containsOnlyKeys("other");
    }

    @Test
    void toldWithLineAndPathWhatCannotBe() {
        assertThatThrownBy(() -> read(FILE.replace("answer-days: 3", "answer-days: soon")))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("x.yaml, line 1, answer-days: a whole number from 1 is expected");
        assertThatThrownBy(() -> read(FILE + "colour: red\n")).hasMessageContaining("unknown key");
        assertThatThrownBy(() -> read(FILE.replace("turns: 8\n", ""))).hasMessageContaining("'turns' is missing");
        assertThatThrownBy(() -> read(FILE.replace("to-be-set", "sure"))).hasMessageContaining("one of verified");
    }

    private static AdviceRule read(String text) {
        return AdviceRules.read("x.yaml", new StringReader(text));
    }
}
