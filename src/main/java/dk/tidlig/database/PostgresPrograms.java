package dk.tidlig.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// `initdb`, `pg_ctl` and `postgres`, unpacked from the jar once, and run as somebody they accept.
///
/// PostgreSQL refuses to run as root; for root we enter a user namespace of its own, in which the files are still
/// ours and root has no power.
final class PostgresPrograms {
    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /// What a program said and how it ended.
    record Outcome(int exit, String output) {
        boolean ok() {
            return exit == 0;
        }
    }

    /// Unpacks below the folder unless that was done before.
    static PostgresPrograms in(Path folder) {
        try {
            var archive = archive();
            var home = folder.resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                Files.createDirectories(folder);
                var draft = Files.createTempDirectory(folder, ".unpacking");
                unpack(archive, draft);
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveUnlessThere(draft, home);
            }
            return new PostgresPrograms(home);
        } catch (IOException e) {
            throw EnvironmentProblem.of(folder, e);
        }
    }

    Outcome run(Duration patience, String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            var said = Files.createTempFile("tidlig", ".out");
            try {
                return run(patience, command, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw cannotRun(program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + program, e);
        }
    }

    private static Outcome run(Duration patience, List<String> command, Path said)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return new Outcome(-1, "gave no answer for " + patience.toSeconds() + " seconds");
        }
        var output = Files.readString(said).strip();
        if (output.contains("unshare failed")) {
            throw new EnvironmentProblem(
                    "PostgreSQL does not run as root and this machine allows no user namespaces: start Tidlig as an ordinary user.");
        }
        return new Outcome(process.exitValue(), output);
    }

    private static EnvironmentProblem cannotRun(String program, IOException e) {
        return new EnvironmentProblem(
                "PostgreSQL's %s cannot be run: %s (is the folder mounted noexec, or unshare missing for root?)."
                        .formatted(program, e.getMessage()),
                e);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        } catch (IllegalStateException | NullPointerException e) {
            throw new EnvironmentProblem(
                    "This jar carries no PostgreSQL for %s on %s: name a database with TIDLIG_DATABASE_URL."
                            .formatted(system, System.getProperty("os.arch")),
                    e);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        var bytes = new BufferedInputStream(new XZInputStream(new java.io.ByteArrayInputStream(archive)));
        try (var tar = new TarArchiveInputStream(bytes)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /// Two processes may unpack at the same time; the first one wins and both have whole programs.
    private static void moveUnlessThere(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            FileTree.delete(draft);
        }
    }
}
