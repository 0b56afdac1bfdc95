package dk.tidlig.database;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.operator.Standalone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Component
@Standalone({DatabaseConfiguration.class, BackupCommand.Reporting.class})
@Command(
        name = "backup",
        description = {
            "Copies everything that must not be lost into one archive, also while Tidlig runs, and reads it back.",
            "The archive holds the keys: keep it as safe as the data themselves."
        })
class BackupCommand implements OperatorCommand {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern ARCHIVES = Pattern.compile(".+\\.zip");

    private final Environment environment;
    private final DataDirectory data;
    private final ObjectProvider<OpenDatabase> database;
    private final EmbeddedServer server;
    private final Reporting reporting;

    @Parameters(
            paramLabel = "DIR|FILE.zip",
            description = "Where the archive goes; in a folder it is named by its time.")
    private Path target = Path.of(".");

    @Option(
            names = "--prune-archive",
            description = {
                "Afterwards remove from the archive of the log (TIDLIG_ARCHIVE) what none of the backups",
                "in the same folder needs. Backups elsewhere are not counted."
            })
    private boolean prune;

    /// What both commands speak and tell the time with.
    @Component
    record Reporting(Output output, Clock clock) {
        String stamp() {
            return STAMP.format(clock.instant());
        }
    }

    /// What was written, as printed.
    record Written(
            String archive,
            Instant at,
            int files,
            long bytes,
            boolean verified,
            @Nullable Integer pruned) {
        String text() {
            return "%s: %d files, %,d bytes, read back and whole.%s"
                    .formatted(
                            archive,
                            files,
                            bytes,
                            pruned == null ? "" : " %d segments of the log removed.".formatted(pruned));
        }
    }

    BackupCommand(
            Environment environment,
            DataDirectory data,
            ObjectProvider<OpenDatabase> database,
            EmbeddedServer server,
            Reporting reporting) {
        this.environment = environment;
        this.data = data;
        this.database = database;
        this.server = server;
        this.reporting = reporting;
    }

    @Override
    public Integer call() throws SQLException {
        var output = reporting.output();
        if (DatabaseConfiguration.externalAddress(environment) != null) {
            output.problem(
                    "The data lie in a PostgreSQL of your own: back it up with that server's tools (pg_basebackup or"
                            + " pg_dump), and " + data.keys() + " with it.");
            return REFUSED;
        }
        var archive = archive();
        if (archive.startsWith(data.root())) {
            output.problem("%s lies in the data directory itself: name a place outside it.".formatted(archive));
            return REFUSED;
        }
        database.getObject();
        try {
            return backUp(archive);
        } catch (IOException e) {
            throw EnvironmentProblem.of(archive, e);
        }
    }

    private Path archive() {
        var path = target.toAbsolutePath().normalize();
        return Files.isDirectory(path) ? path.resolve("tidlig-%s.zip".formatted(reporting.stamp())) : path;
    }

    private int backUp(Path archive) throws IOException, SQLException {
        var output = reporting.output();
        var backup = new Backup(data, server);
        BackupManifest manifest;
        try (var progress = output.progress("Copying", backup.size())) {
            manifest = backup.write(archive, reporting.clock().instant(), progress);
        }
        try (var written = BackupArchive.open(archive);
                var progress = output.progress("Reading back", manifest.bytes())) {
            var problems = written.problems(progress);
            problems.forEach(output::problem);
            if (!problems.isEmpty()) {
                return REFUSED;
            }
        }
        var result = new Written(
                archive.toString(),
                manifest.at(),
                manifest.files().size(),
                manifest.bytes(),
                true,
                prune ? pruneArchive(archive) : null);
        output.result(result, result::text);
        return DONE;
    }

    /// A backup that cannot be read might need anything: then nothing is removed.
    private int pruneArchive(Path archive) throws IOException {
        var chosen = DatabaseConfiguration.archive(environment);
        var log = chosen != null ? chosen : LogArchive.lastOf(data.cluster()).orElse(null);
        if (log == null) {
            reporting.output().line("There is no archive of the log: nothing was removed.");
            return 0;
        }
        var needed = new TreeMap<Long, String>();
        for (var name : LogArchive.names(archive.resolve("..").normalize(), ARCHIVES)) {
            try (var kept = BackupArchive.open(archive.resolveSibling(name))) {
                var first = LogArchive.firstOf(kept.text(Backup.CLUSTER + "/backup_label"));
                needed.put(LogArchive.place(first), first);
            } catch (IOException e) {
                reporting.output().line("%s cannot be read (%s): nothing was removed.".formatted(name, e.getMessage()));
                return 0;
            }
        }
        return log.removeBefore(needed.firstEntry().getValue());
    }
}
