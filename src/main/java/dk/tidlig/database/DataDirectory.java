package dk.tidlig.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The one folder that holds everything Tidlig must not lose: the cluster, the keys, the signed heads of the trail.
public final class DataDirectory {
    /// What a start needs at least: one segment of the write-ahead log and room to breathe.
    private static final long LEAST_FREE_BYTES = 48L << 20;

    private final Path root;

    DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    /// Passwords and keys, for the owner of the process alone (0700); made when missing.
    public Path keys() {
        return secretFolder("keys");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path log() {
        return root.resolve("log");
    }

    Path programs() {
        return root.resolve("programs");
    }

    /// Held by the running application for as long as its process lives.
    Path serverLock() {
        return root.resolve("server.lock");
    }

    /// Shared by the operator's tools that use the cluster at this moment.
    Path operatorLock() {
        return root.resolve("operator.lock");
    }

    /// Held for the seconds in which somebody starts or stops the cluster.
    Path startLock() {
        return root.resolve("start.lock");
    }

    /// Makes the folder and proves that it can be written.
    ///
    /// @throws EnvironmentProblem when it cannot, or when its disk is all but full
    DataDirectory prepare() {
        try {
            Files.createDirectories(root);
            var probe = Files.createTempFile(root, ".writable", null);
            try {
                Files.write(probe, new byte[8192]);
            } finally {
                Files.deleteIfExists(probe);
            }
            if (Files.getFileStore(root).getUsableSpace() < LEAST_FREE_BYTES) {
                throw EnvironmentProblem.diskFull(root);
            }
            return this;
        } catch (FileAlreadyExistsException _) {
            throw new EnvironmentProblem("%s is not a folder: choose another with --data DIR.".formatted(root));
        } catch (IOException e) {
            throw EnvironmentProblem.of(root, e);
        }
    }

    Path secretFolder(String name) {
        var folder = root.resolve(name);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(root);
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (FileAlreadyExistsException _) {
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
