package dk.tidlig.exchange.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// How much a packed file becomes: counted in small pieces and given up at the limit, before anything reads it whole.
final class Unpacked {
    static final int MOST_FILES = 1_000;
    static final long MOST_BYTES = 200L * 1024 * 1024;

    private Unpacked() {}

    static boolean isSmall(byte[] packed) throws IOException {
        var piece = new byte[64 * 1024];
        long bytes = 0;
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                if (++files > MOST_FILES) {
                    return false;
                }
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
