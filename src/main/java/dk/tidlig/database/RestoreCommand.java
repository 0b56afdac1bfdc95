package dk.tidlig.database;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Standalone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
            "The archive is verified before anything is touched. Tidlig must not run on the folder."
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

    /// What was restored, as printed.
    ///
    /// @param aside where the former contents lie, if there were any
    record Restored(
            String archive,
            Instant from,
            int files,
            long bytes,
            @Nullable Long rows,
            @Nullable String aside) {}

    RestoreCommand(
            Environment environment, DataDirectory data, EmbeddedServer server, BackupCommand.Reporting reporting) {
        this.environment = environment;
        this.data = data;
        this.server = server;
        this.reporting = reporting;
    }

    @Override
    public Integer call() {
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
        server.stop();
        var aside = data.root().resolve(Restore.ASIDE + reporting.stamp());
        var rows = restore.swapAndProve(aside);
        return told(opened, rows, Files.isDirectory(aside) ? aside.toString() : null);
    }

    private int told(BackupArchive opened, @Nullable Long rows, @Nullable String aside) {
        var manifest = opened.manifest();
        var result =
                new Restored(archive.toString(), manifest.at(), manifest.files().size(), manifest.bytes(), rows, aside);
        reporting
                .output()
                .result(
                        result,
                        () -> "%s: the data of %s, %d files, %,d bytes, whole%s%s"
                                .formatted(
                                        archive,
                                        manifest.at(),
                                        result.files(),
                                        result.bytes(),
                                        rows == null ? "." : "; restored, started, %,d rows read.".formatted(rows),
                                        aside == null ? "" : " What was there lies in " + aside + "."));
        return DONE;
    }

    private int refuse(String line) {
        reporting.output().problem(line);
        return REFUSED;
    }
}
