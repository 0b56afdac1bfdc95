package dk.tidlig.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The heads' files once more, beside the archived log: whoever restores the database to a moment after its backup has
/// the heads of the blocks in between from there.
final class HeadCopy {
    /// Beside the segments.
    private static final String FOLDER = "audit-heads";
    private static final Logger LOG = LoggerFactory.getLogger(HeadCopy.class);

    private final @Nullable Path folder;

    /// @param archive of the database's log; nothing is copied when there is none
    HeadCopy(@Nullable Path archive) {
        this.folder = archive == null ? null : archive.resolve(FOLDER);
    }

    /// Appends what the copy lacks. A copy that cannot be written holds up nothing: the next block tries again.
    void bringOn(Path file) {
        if (folder == null) {
            return;
        }
        try {
            var copy = Files.createDirectories(folder).resolve(file.getFileName());
            long there = Files.exists(copy) ? Files.size(copy) : 0;
            try (var from = Files.newByteChannel(file, StandardOpenOption.READ).position(there);
                    var to = Files.newByteChannel(copy, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var bytes = java.nio.ByteBuffer.allocate((int) Math.max(0, from.size() - there));
                while (bytes.hasRemaining() && from.read(bytes) >= 0) {
                    // reads on until the end
                }
                to.write(bytes.flip());
            }
        } catch (IOException cause) {
            LOG.warn("The signed heads are not copied to {}: {}", folder, cause.toString());
        }
    }
}
