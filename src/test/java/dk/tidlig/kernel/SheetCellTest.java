package dk.tidlig.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45 12 34 56 70",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(SheetCell.of(text)).matches("(?s)\"?'.*");
        assertThat(SheetCell.asItWas(SheetCell.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Noa", "2-1", "a@b.dk", "'quoted'", "' =1"})
    void allElseStaysAsItIs(String text) {
        assertThat(SheetCell.of(text)).isEqualTo(text);
        assertThat(SheetCell.asItWas(text)).isEqualTo(text);
    }

    @Test
    void whatWouldSplitACellIsQuoted() {
        assertThat(SheetCell.of("=a,\"b\";c")).isEqualTo("\"'=a,\"\"b\"\";c\"");
    }
}
