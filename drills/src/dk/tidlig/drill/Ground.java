package dk.tidlig.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Where drills take place: a folder of their own, with a program and its fictitious families made ready once.
public final class Ground {
    private final Wish wish;
    private int houses;

    Ground(Wish wish) {
        this.wish = wish;
    }

    /// For what is not a drill: emptied, as a drill's.
    public static Ground at(Path data, Path program, boolean quick, long seed) throws IOException {
        Drills.empty(data);
        return new Ground(new Wish(quick, seed, 0, Set.of(), data, program, data));
    }

    public boolean quick() {
        return wish.quick();
    }

    /// So many of the short form, or of the long.
    public int times(int quick, int whole) {
        return wish.quick() ? quick : whole;
    }

    public long seed() {
        return wish.seed();
    }

    /// How long a soak lasts: half a minute, an hour, or what was asked for.
    public int soakSeconds() {
        return wish.minutes() > 0 ? wish.minutes() * 60 : times(30, 3_600);
    }

    /// The same numbers for the same seed and drill.
    public Random random(Drill drill) {
        return new Random(wish.seed() * 31 + drill.number().hashCode());
    }

    public Path program() {
        return wish.program();
    }

    public Path programs() {
        return wish.data().resolve("programs");
    }

    /// The folder of all that drills keep.
    Path data() {
        return wish.data();
    }

    /// A folder that is not there yet.
    public synchronized Path folder(String name) {
        return wish.data().resolve(name + "-" + ++houses);
    }

    /// A house of its own, open.
    public House house(String... settings) throws Exception {
        return new House(this, copy(), Map.of(), List.of(settings)).open();
    }

    /// The data that a first start left, once more.
    public Path copy() throws Exception {
        return copyTo(folder("house"));
    }

    public Path copyTo(Path folder) throws Exception {
        run("cp", "-a", ready() + "/.", Files.createDirectories(folder).toString());
        return folder;
    }

    /// What a house holds at first.
    long megabytes() throws Exception {
        return megabytesOf(ready());
    }

    static long megabytesOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum() / 1_048_576 + 1;
        }
    }

    /// Before drills are held beside each other.
    void prepare() throws Exception {
        ready();
    }

    private synchronized Path ready() throws Exception {
        var ready = wish.data().resolve("ready");
        if (!Files.exists(ready)) {
            var first = wish.data().resolve("first");
            new House(this, first, Map.of(), List.of()).open().close();
            Files.move(first, ready);
        }
        return ready;
    }

    /// @throws IOException when it ends with another code than 0
    public static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }

    public static boolean has(String program) {
        return Files.isExecutable(Path.of("/usr/bin", program)) || Files.isExecutable(Path.of("/usr/sbin", program));
    }
}
