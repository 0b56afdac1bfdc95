package dk.tidlig.database;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Standalone;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Component
@Standalone({DatabaseConfiguration.class, BackupCommand.Reporting.class})
@Command(
        name = "restore",
        description = {
            "Puts an archive of 'backup' in place, starts the database once and reads every row of it.",
            "The archive is verified before anything is touched. Tidlig must not run on the folder.",
            "With --wal the log is replayed after it, and the trail is verified."
        })
class RestoreCommand implements OperatorCommand {
    private static final int TOLD_AT_MOST = 20;

    private final Environment environment;
    private final DataDirectory data;
    private final EmbeddedServer server;
    private final BackupCommand.Reporting reporting;

    @Parameters(paramLabel = "FILE.zip", description = "The archive.")
    private Path archive = Path.of(".");

    @Option(names = "--force", description = "Also where there are data: they are moved aside, never removed.")
    private boolean force;

    @Option(names = "--verify-only", description = "Only say whether the archive is whole.")
    private boolean verifyOnly;

    @Option(names = "--wal", paramLabel = "DIR", description = "The archived log of the database: go on by it.")
    private @Nullable Path wal;

    @Option(
            names = "--until",
            paramLabel = "MOMENT",
            description =
                    "With --wal: no further than this, as 2026-03-03T08:15:00Z. Without it: to where the log ends.")
    private @Nullable Instant until;

    private boolean holdsTrail;

    /// What was restored, as printed.
    ///
    /// @param aside where the former contents lie, if there were any
    record Restored(
            String archive,
            Instant from,
            int files,
            long bytes,
            @Nullable Long rows,
            Replay.@Nullable Reached reached,
            @Nullable String aside) {
        String text() {
            return "%s: the data of %s, %d files, %,d bytes, whole%s%s"
                    .formatted(
                            archive,
                            from,
                            files,
                            bytes,
                            rows == null ? "." : "; restored, started, %,d rows read.".formatted(rows),
                            (reached == null ? "" : " " + reached.text())
                                    + (aside == null ? "" : " What was there lies in " + aside + "."));
        }
    }

    RestoreCommand(
            Environment environment, DataDirectory data, EmbeddedServer server, BackupCommand.Reporting reporting) {
        this.environment = environment;
        this.data = data;
        this.server = server;
        this.reporting = reporting;
    }

    @Override
    public Integer call() {
        if (until != null && wal == null) {
            reporting.output().problem("--until needs --wal DIR, the archived log.");
            return USAGE;
        }
        if (!Files.isRegularFile(archive)) {
            return refuse("There is no archive %s.".formatted(archive));
        }
        if (verifyOnly) {
            return restoreFrom(false);
        }
        if (DatabaseConfiguration.externalAddress(environment) != null) {
            return refuse("The data lie in a PostgreSQL of your own: restore it with that server's tools.");
        }
        data.prepare();
        var outcome = restoreLocked();
        return outcome == DONE && wal != null && holdsTrail ? verifyTrail() : outcome;
    }

    private int restoreLocked() {
        try (var application = FolderLock.attempt(data.serverLock());
                var operators = FolderLock.attempt(data.operatorLock())) {
            if (!application.got() || !operators.got()) {
                return refuse("Tidlig is running on %s: stop it first.".formatted(data.root()));
            }
            return restoreAlone();
        }
    }

    private int restoreAlone() {
        var restore = new Restore(data, server);
        try {
            if (!force && restore.isOccupied()) {
                return refuse("There are data in %s: choose another folder, or --force to move them aside."
                        .formatted(data.root()));
            }
        } catch (IOException e) {
            throw EnvironmentProblem.of(data.root(), e);
        }
        return restoreFrom(true);
    }

    private int restoreFrom(boolean really) {
        try (var opened = BackupArchive.open(archive)) {
            var manifest = opened.manifest();
            try (var progress = reporting.output().progress("Verifying", manifest.bytes())) {
                var problems = opened.problems(progress);
                if (!problems.isEmpty()) {
                    problems.stream().limit(TOLD_AT_MOST).forEach(reporting.output()::line);
                    return refuse(
                            "The archive is damaged in %d places; nothing was touched.".formatted(problems.size()));
                }
            }
            return really ? put(opened) : told(opened, null, null);
        } catch (IOException e) {
            return refuse("%s could not be restored: %s.".formatted(archive, e.getMessage()));
        }
    }

    private int put(BackupArchive opened) throws IOException {
        var restore = new Restore(data, server);
        if (Files.getFileStore(data.root()).getUsableSpace() < opened.manifest().bytes()) {
            throw EnvironmentProblem.diskFull(data.root());
        }
        var draft = restore.emptyDraft();
        try (var progress =
                reporting.output().progress("Unpacking", opened.manifest().bytes())) {
            opened.extract(draft, progress);
        }
        var replay = wal == null ? null : new Replay(new LogArchive(wal), until);
        var obstacle = replay == null ? null : replay.obstacle(opened.manifest().at(), draft.resolve(Backup.CLUSTER));
        if (obstacle != null) {
            FileTree.delete(draft);
            return refuse(obstacle);
        }
        server.stop();
        var aside = data.root().resolve(Restore.ASIDE + reporting.stamp());
        var proof = restore.swapAndProve(aside, replay, reporting.output());
        holdsTrail = proof.trail();
        return told(opened, proof, Files.isDirectory(aside) ? aside.toString() : null);
    }

    private int told(BackupArchive opened, Restore.@Nullable Proof proof, @Nullable String aside) {
        var manifest = opened.manifest();
        var result = new Restored(
                archive.toString(),
                manifest.at(),
                manifest.files().size(),
                manifest.bytes(),
                proof == null ? null : proof.rows(),
                proof == null ? null : proof.reached(),
                aside);
        reporting.output().result(result, result::text);
        return DONE;
    }

    /// `audit verify` on what was restored, in a process of its own, as it needs the whole program. What it finds is
    /// told on standard error: standard output has its one value already.
    private int verifyTrail() {
        reporting.output().line("Verifying the trail ...");
        try {
            var process = new ProcessBuilder(verification()).redirectErrorStream(true);
            process.environment().put("TIDLIG_DATA", data.root().toString());
            process.environment().remove("TIDLIG_ARCHIVE");
            var running = process.start();
            try (var said = running.inputReader()) {
                said.lines().forEach(reporting.output()::line);
            }
            return running.waitFor() == 0 ? DONE : refuse("The data are restored, but their trail is not whole.");
        } catch (IOException e) {
            return refuse("The data are restored, but their trail could not be verified: %s. Try ./tidlig audit verify."
                    .formatted(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return REFUSED;
        }
    }

    private List<String> verification() {
        var path = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        var programs = environment.getProperty("tidlig.postgres.programs");
        if (programs != null) {
            command.add("-Dtidlig.postgres.programs=" + programs);
        }
        var packed = path.endsWith(".jar") && !path.contains(File.pathSeparator);
        command.addAll(packed ? List.of("-jar", path) : List.of("-cp", path, "dk.tidlig.Tidlig"));
        command.addAll(List.of("operator", "audit", "verify"));
        return command;
    }

    private int refuse(String line) {
        reporting.output().problem(line);
        return REFUSED;
    }
}
