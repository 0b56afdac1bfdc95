package dk.tidlig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder of a run. Only one that an earlier run made is ever emptied.
final class OwnFolder {
    private static final String MARK = "made-by-bench";

    private OwnFolder() {}

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(folder.resolve(MARK))) {
                throw new IOException(folder + " was not made by a run of the bench: name another with --data DIR.");
            }
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(MARK));
    }
}
