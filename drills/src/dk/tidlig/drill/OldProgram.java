package dk.tidlig.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The program as it was before the newest migration, built from this repository's history and kept between runs.
final class OldProgram {
    static final String FOLDER = "old-program";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private OldProgram() {}

    /// @param revision before the newest migration
    /// @param newest name of that migration
    record Built(Path jar, String revision, String newest) {}

    static Built in(Path data) throws Exception {
        if (!Files.exists(Path.of(".git")) || !Files.isDirectory(MIGRATIONS)) {
            throw new Drill.NotHere("there is no history of the program to build an older one from");
        }
        var newest = newest();
        var added = said("git", "log", "--diff-filter=A", "--format=%H", "-1", "--", newest.toString());
        if (added.isEmpty()) {
            throw new Drill.NotHere("the newest migration is not in the history: " + newest);
        }
        var revision = said("git", "rev-parse", added + "~1");
        var folder = data.resolve(FOLDER).resolve(revision.substring(0, 12));
        var jar = folder.resolve("tidlig/tidlig.jar");
        if (!Files.exists(jar)) {
            build(revision, folder);
        }
        return new Built(jar, revision.substring(0, 7), newest.getFileName().toString());
    }

    private static void build(String revision, Path folder) throws Exception {
        var source = Files.createDirectories(folder.resolve("source"));
        var archive = folder.resolve("source.tar");
        Ground.run("git", "archive", "--output=" + archive, revision);
        Ground.run("tar", "-x", "-C", source.toString(), "-f", archive.toString());
        if (Files.isDirectory(Path.of("node_modules")) && !Files.exists(source.resolve("node_modules"))) {
            Ground.run("cp", "-a", "node_modules", source.toString());
        }
        Ground.run(
                "mvn", "-o", "-q", "-B", "-ntp", "-Dfast", "-DskipTests", "-f", source.resolve("pom.xml").toString(), "package");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Ground.run(
                java,
                "-Djarmode=tools",
                "-jar",
                source.resolve("target/tidlig.jar").toString(),
                "extract",
                "--destination",
                folder.resolve("tidlig").toString());
        Ground.run("rm", "-r", source.toString(), archive.toString());
    }

    private static Path newest() throws IOException {
        try (Stream<Path> all = Files.walk(MIGRATIONS)) {
            return all.filter(it -> it.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .max(Comparator.comparingInt(OldProgram::number))
                    .orElseThrow();
        }
    }

    private static int number(Path migration) {
        var name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }
}
