package dk.tidlig.shell.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileScanTest {
    private FakeClamd clamd;
    private FileScan scan;

    @BeforeEach
    void aScannerIsThere() throws IOException {
        clamd = new FakeClamd();
        scan = new FileScan(clamd.address(), Duration.ofMillis(300));
    }

    @AfterEach
    void itGoes() {
        clamd.close();
    }

    @Test
    void letsACleanFileIn() {
        scan.check("a".repeat(150_000).getBytes(StandardCharsets.UTF_8));
        scan.check(new byte[0]);

        assertThat(clamd.asked()).isEqualTo(2);
    }

    @Test
    void refusesWhatTheScannerKnowsAlsoWhenItLiesAcrossTwoChunks() {
        refused("a".repeat(64 * 1024 - 5) + FakeClamd.HARMFUL, ScanRefusal.FILE_INFECTED);
    }

    @Test
    void refusesWhatIsLargerThanTheScannerLooksAt() {
        refused("a".repeat(FakeClamd.LARGEST + 100_000), ScanRefusal.FILE_TOO_LARGE_TO_SCAN);
    }

    @Test
    void letsNothingInWhenTheScannerIsAway() {
        clamd.close();

        refused("clean", ScanRefusal.FILE_NOT_SCANNED);
    }

    @Test
    void letsNothingInWhenTheScannerDoesNotAnswer() {
        clamd.fallSilent();

        refused("clean", ScanRefusal.FILE_NOT_SCANNED);
    }

    @Test
    void asksNobodyWhenNoScannerIsNamed() {
        var none = new FileScan("", Duration.ofMillis(300));

        none.check(FakeClamd.HARMFUL.getBytes(StandardCharsets.UTF_8));

        assertThat(none.isOn()).isFalse();
        assertThat(clamd.asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", ":3310", "clamd:", "clamd:port", "a:b:1"})
    void refusesToStartWithAnAddressThatIsNone(String where) {
        assertThatThrownBy(() -> new FileScan(where)).hasMessageContaining("host:port");
    }

    /// clamd speaks no TLS.
    @ParameterizedTest
    @ValueSource(strings = {"clamd.example:3310", "10.0.0.7:3310", "localhost.example:3310"})
    void refusesToStartWithAScannerOnAnotherMachine(String where) {
        assertThatThrownBy(() -> new FileScan(where)).hasMessageContaining("on this machine");
    }

    private void refused(String content, ScanRefusal why) {
        assertThatThrownBy(() -> scan.check(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
