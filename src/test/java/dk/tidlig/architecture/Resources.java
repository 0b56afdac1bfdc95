package dk.tidlig.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The lists that the architecture tests hold the program against, and the files they read.
final class Resources {
    private Resources() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The lines of a list in the test resources, without comments (`# …`) and empty lines.
    static List<String> lines(String name) {
        return read(Path.of("src/test/resources", name))
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A list of `name: what`.
    static Map<String, String> pairs(String name) {
        var found = new TreeMap<String, String>();
        for (var line : lines(name)) {
            int colon = line.indexOf(':');
            found.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return found;
    }

    /// All files below the folder whose name ends so; none when there is no such folder.
    static List<Path> files(String folder, String ending) {
        var root = Path.of(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
