package dk.tidlig.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnpackedTest {
    @Test
    void aSmallFileThatBecomesHugeIsRefusedBeforeItIsRead() throws IOException {
        var bomb = packed(1, Unpacked.MOST_BYTES + 1);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(Unpacked.isSmall(bomb)).isFalse();
        assertThat(RosterFile.read(bomb).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).contains("unreadable"));
    }

    @Test
    void aFileOfManyFilesIsRefused() throws IOException {
        assertThat(Unpacked.isSmall(packed(Unpacked.MOST_FILES + 1, 1))).isFalse();
        assertThat(Unpacked.isSmall(packed(Unpacked.MOST_FILES, 1))).isTrue();
    }

    private static byte[] packed(int files, long bytesEach) throws IOException {
        var packed = new ByteArrayOutputStream();
        var piece = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
                for (long left = bytesEach; left > 0; left -= piece.length) {
                    zip.write(piece, 0, (int) Math.min(left, piece.length));
                }
            }
        }
        return packed.toByteArray();
    }
}
