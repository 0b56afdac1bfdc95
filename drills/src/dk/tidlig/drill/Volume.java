package dk.tidlig.drill;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A small disk of its own, which can be filled to the last byte and emptied again.
final class Volume implements AutoCloseable {
    private static final int A_MB = 1 << 20;

    private final Path folder;

    private Volume(Path folder) {
        this.folder = folder;
    }

    /// @throws Drill.NotHere for others than root
    static Volume at(Path folder, long megabytes) throws IOException, InterruptedException, Drill.NotHere {
        Files.createDirectories(folder);
        try {
            Ground.run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + megabytes + "m", "tmpfs", folder.toString());
        } catch (IOException refused) {
            throw new Drill.NotHere("a disk of one's own takes root on Linux: " + refused.getMessage());
        }
        return new Volume(folder);
    }

    Path folder() {
        return folder;
    }

    void fill() throws IOException {
        var megabyte = new byte[A_MB];
        Arrays.fill(megabyte, (byte) 1);
        try (var ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(megabyte);
            }
        } catch (IOException _) {
            // full
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    long freeBytes() throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.getUsableSpace();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Ground.run("umount", "-l", folder.toString());
    }
}
