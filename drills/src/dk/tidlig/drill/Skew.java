package dk.tidlig.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/// A clock that runs beside the machine's, for one program (libfaketime); what it waits by runs on evenly.
final class Skew {
    private static final String LIBRARY = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    private final Path told;

    private Skew(Path told) {
        this.told = told;
    }

    static boolean isHere() {
        return Files.exists(Path.of(LIBRARY));
    }

    /// @throws Drill.NotHere without libfaketime
    static Skew in(Path folder) throws IOException, Drill.NotHere {
        if (!isHere()) {
            throw new Drill.NotHere("libfaketime is not installed (Debian: apt-get install faketime)");
        }
        var skew = new Skew(Files.createDirectories(folder).resolve("clock"));
        skew.write(Duration.ZERO);
        return skew;
    }

    /// What the program must be started with. Without the last of these libfaketime 0.9.10 mends waits that it believes
    /// to be by a faked clock; they then return at once, and every thread of the program spins.
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                LIBRARY,
                "DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_TIMESTAMP_FILE",
                told.toString(),
                "NO_FAKE_STAT",
                "1",
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    /// Puts the clock so far from the machine's, and waits until the program has seen it: it looks when more than a second
    /// is over, in whole seconds.
    void set(Duration off) throws IOException, InterruptedException {
        write(off);
        Thread.sleep(2_500);
    }

    private void write(Duration off) throws IOException {
        var fresh = told.resolveSibling("clock.new");
        Files.writeString(fresh, "%+d%n".formatted(off.toSeconds()));
        Files.move(fresh, told, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
