package dk.tidlig.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.MunicipalityId;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final MunicipalityId HERE = new MunicipalityId(new UUID(0, 1));
    private static final Place PLACE = new Place(HERE, "child.child", new UUID(0, 2), "address");
    private static final String OPEN = "Kirkevej 3, 1. th.";

    @TempDir
    Path data;

    private Secrets secrets;

    @BeforeEach
    void begins() throws Exception {
        secrets = new Secrets(new KeyFiles(data));
    }

    @Test
    void opensAfterTheKeyWasChangedWhatWasSealedBefore() throws Exception {
        var before = secrets.seal(OPEN, PLACE);

        secrets.rotate();
        var after = secrets.seal(OPEN, PLACE);

        assertThat(key(after)).isNotEqualTo(key(before));
        assertThat(secrets.open(before, PLACE)).isEqualTo(OPEN);
        assertThat(secrets.open(after, PLACE)).isEqualTo(OPEN);
        assertThat(new Secrets(new KeyFiles(data)).open(before, PLACE)).isEqualTo(OPEN);
    }

    @Test
    void refusesAValueOfWhichAnyByteWasChanged() {
        var sealed = secrets.seal(OPEN, PLACE);
        for (int at = 0; at < sealed.length; at++) {
            var damaged = sealed.clone();
            damaged[at] ^= 1;

            assertThatThrownBy(() -> secrets.open(damaged, PLACE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("child.child.address")
                    .hasMessageNotContaining("Kirkevej");
        }
    }

    @Test
    void refusesAValueInAnotherPlace() {
        var sealed = secrets.seal(OPEN, PLACE);

        assertThatThrownBy(() -> secrets.open(sealed, new Place(HERE, "child.child", new UUID(0, 3), "address")))
                .isInstanceOf(IllegalStateException.class);
    }

    /// The first five bytes name the key, the next twelve are the nonce.
    @Test
    void neverUsesANonceTwice() {
        var nonces = IntStream.range(0, 2_000)
                .mapToObj(it -> HexFormat.of().formatHex(secrets.seal(OPEN, PLACE), 5, 17))
                .collect(Collectors.toSet());

        assertThat(nonces).hasSize(2_000);
    }

    private static String key(byte[] sealed) {
        return HexFormat.of().formatHex(sealed, 0, 5);
    }
}
