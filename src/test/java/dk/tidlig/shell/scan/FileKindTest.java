package dk.tidlig.shell.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "roster.csv,navn;født",
        "roster.CSV,navn;født",
        "roster.xlsx,PK\u0003\u0004rest",
        "letter.json,{}",
        "programme.yaml,code: x",
        "programme.yml,code: x",
        "without-an-ending,navn;født",
        "empty.pdf,''"
    })
    void takesWhatPagesRead(String name, String content) {
        assertThatCode(() -> check(name, content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "roster.csv,PK\u0003\u0004rest",
        "roster.xlsx,navn;født",
        "roster.xls,navn;født",
        "letter.json,%PDF-1.7",
        "letter.pdf,%PDF-1.7",
        "programme.yaml,MZ\u0090",
        "without-an-ending,\u007fELF",
        "roster.csv.exe,navn;født",
        "roster.html,navn;født"
    })
    void refusesWhatIsNotAsItIsNamed(String name, String content) {
        assertThatThrownBy(() -> check(name, content))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(ScanRefusal.FILE_NOT_AS_NAMED));
    }

    private static void check(String name, String content) throws Exception {
        FileKind.check(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
