package dk.tidlig.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// A lock that the operating system lets go of when the process dies, however it dies.
///
/// The kernel forgets a process's lock as soon as *any* channel of that process on the same file is closed, so a
/// file that this process holds is never opened a second time.
final class FolderLock implements AutoCloseable {
    private static final Map<Path, Boolean> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> tryAlone(Path file) {
        return open(file, false);
    }

    static Optional<FolderLock> tryShared(Path file) {
        return open(file, true);
    }

    /// A try whose outcome is asked for, for use in a `try` with several locks.
    static Attempt attempt(Path file) {
        return new Attempt(tryAlone(file));
    }

    record Attempt(Optional<FolderLock> lock) implements AutoCloseable {
        boolean got() {
            return lock.isPresent();
        }

        @Override
        public void close() {
            lock.ifPresent(FolderLock::close);
        }
    }

    /// @throws EnvironmentProblem when somebody else keeps it longer than the patience
    static FolderLock await(Path file, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var lock = tryAlone(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > end) {
                throw new EnvironmentProblem(
                        "Another process has been starting or stopping the database in %s for %d seconds."
                                .formatted(file.getParent(), patience.toSeconds()));
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static Optional<FolderLock> open(Path file, boolean shared) {
        if (HELD_HERE.putIfAbsent(file, true) != null) {
            return Optional.empty();
        }
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock != null) {
                return Optional.of(new FolderLock(file, channel));
            }
            channel.close();
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw EnvironmentProblem.of(file.resolveSibling(".").normalize(), e);
        }
        HELD_HERE.remove(file);
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock is gone either way
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
