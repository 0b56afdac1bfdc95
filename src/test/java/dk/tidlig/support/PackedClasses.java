package dk.tidlig.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/// The classes of this run for processes of their own. Folders are packed into jars, since a JVM shares what it has
/// parsed of jars alone: the first process of a run that ends in order leaves its classes ready for the others, as
/// `./tidlig` does, which saves each a fifth of its start.
public final class PackedClasses {
    private static final ConcurrentHashMap<String, String> PACKED = new ConcurrentHashMap<>();
    private static final Path FOLDER = folder();

    private PackedClasses() {}

    /// What a `java` of the tests is told before the name of its main class.
    ///
    /// @param tests whether what lies beside the tests comes along
    public static List<String> flags(boolean tests) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + FOLDER.resolve(tests ? "tests.jsa" : "program.jsa"),
                "-Xlog:disable",
                "-cp",
                classPath(tests));
    }

    private static String classPath(boolean tests) {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(
                File.pathSeparator,
                Arrays.stream(whole.split(File.pathSeparator))
                        .filter(entry -> tests || !entry.endsWith("test-classes"))
                        .map(entry -> PACKED.computeIfAbsent(entry, PackedClasses::packed))
                        .toList());
    }

    private static String packed(String entry) {
        var folder = Path.of(entry);
        if (!Files.isDirectory(folder)) {
            return entry;
        }
        var jar = FOLDER.resolve(folder.getFileName() + ".jar");
        try (var files = Files.walk(folder);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var file : files.filter(it -> !it.equals(folder)).toList()) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar.toString();
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("tidlig-classes");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> empty(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        } catch (IOException _) {
            // the system empties its folder for such things itself
        }
        folder.toFile().delete();
    }
}
