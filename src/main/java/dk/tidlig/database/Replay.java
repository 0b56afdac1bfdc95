package dk.tidlig.database;

import dk.tidlig.operator.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings a restored cluster on from its backup, by the log in an archive, to a moment or to where the log ends.
final class Replay {
    private static final Pattern LAST =
            Pattern.compile("last completed transaction was at log time (\\S+) (\\S+?)\\+00");
    private static final long LOOK_EVERY_NANOS = 200_000_000L;
    private static final int SEGMENT_BYTES = 16 << 20;

    private final LogArchive archive;
    private final @Nullable Instant until;

    /// Where a replay ended.
    ///
    /// @param moment of the last transaction that it brought; nothing when it brought none
    /// @param timeline the new one, on which work goes on
    record Reached(@Nullable Instant moment, int timeline) {
        String text() {
            return "%s The log goes on in timeline %d: take a new backup now."
                    .formatted(
                            moment == null
                                    ? "Nothing was written between the backup and the moment."
                                    : "Replayed; the last that was written is of " + moment + ".",
                            timeline);
        }
    }

    Replay(LogArchive archive, @Nullable Instant until) {
        this.archive = archive;
        this.until = until;
    }

    /// What stands in the way, before anything is touched.
    ///
    /// @param backupAt when the backup was begun
    /// @param cluster as unpacked from the backup
    @Nullable
    String obstacle(Instant backupAt, Path cluster) throws IOException {
        if (until != null && until.isBefore(backupAt)) {
            return "The moment %s is before the backup, which was taken at %s: restore an older one."
                    .formatted(until, backupAt);
        }
        if (!Files.isDirectory(archive.folder()) || archive.segments().isEmpty()) {
            return "There is no log in %s.".formatted(archive.folder());
        }
        if (archive.isOfAnother(cluster)) {
            return "The log in %s is of another database than the backup.".formatted(archive.folder());
        }
        var missing = missing(cluster);
        return until == null && missing != null
                ? "The segment %s is missing in %s: with --until a moment before it can be reached."
                        .formatted(missing, archive.folder())
                : null;
    }

    private @Nullable String missing(Path cluster) throws IOException {
        return archive.missing(first(cluster), LogArchive.names(cluster.resolve("pg_wal"), LogArchive.SEGMENT));
    }

    private static String first(Path cluster) throws IOException {
        var label = cluster.resolve("backup_label");
        var used = cluster.resolve("backup_label.old");
        return LogArchive.firstOf(Files.readString(Files.exists(label) ? label : used));
    }

    /// At the time when the server reads these it does not know the zone Z yet.
    private String settings() {
        var inShell = "'" + archive.folder().toString().replace("'", "'\\''").replace("%", "%%") + "'/%f";
        var command = "cp " + inShell + " \"%p\"";
        return """
            restore_command = '%s'
            recovery_target_timeline = 'latest'
            %s""".formatted(
                        command.replace("\\", "\\\\").replace("'", "''"),
                        until == null
                                ? ""
                                : "recovery_target_time = '%s'\nrecovery_target_action = 'promote'\n"
                                        .formatted(until.toString().replace("Z", "+00")));
    }

    /// Starts the server on the cluster and stays until it has replayed; then it takes writes.
    Reached run(DataDirectory data, EmbeddedServer server, Progress progress) throws IOException, SQLException {
        Files.writeString(data.cluster().resolve("recovery.signal"), "");
        var first = first(data.cluster());
        var log = data.log().resolve(EmbeddedServer.LOG);
        var before = log.toFile().length();
        try {
            var port = server.startReplaying(settings()).port();
            return follow(server, port, LogArchive.place(first) * SEGMENT_BYTES, progress);
        } catch (SQLException | EnvironmentProblem e) {
            throw new IOException(explained(EmbeddedServer.tail(log, before), data.cluster(), e), e);
        }
    }

    private static Reached follow(EmbeddedServer server, int port, long from, Progress progress) throws SQLException {
        try (var session = server.connect(port, EmbeddedServer.SUPERUSER);
                var look = session.prepareStatement("""
                        select pg_is_in_recovery(),
                               pg_wal_lsn_diff(coalesce(pg_last_wal_replay_lsn(), '0/0'), '0/0')::bigint,
                               pg_last_xact_replay_timestamp(), timeline_id
                        from pg_control_checkpoint()
                        """)) {
            var done = from;
            while (true) {
                try (var rows = look.executeQuery()) {
                    rows.next();
                    progress.add(Math.max(0, rows.getLong(2) - done));
                    done = Math.max(done, rows.getLong(2));
                    if (!rows.getBoolean(1)) {
                        var moment = rows.getObject(3, java.time.OffsetDateTime.class);
                        return new Reached(moment == null ? null : moment.toInstant(), rows.getInt(4));
                    }
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
    }

    long bytes(Path cluster) throws IOException {
        return Math.max(1, archive.length(first(cluster))) * SEGMENT_BYTES;
    }

    private String explained(String said, Path cluster, Exception cause) throws IOException {
        if (said.contains("before consistent recovery point")) {
            return "the moment %s is before the end of the backup: restore an older one".formatted(until);
        }
        if (said.contains("recovery ended before configured recovery target")) {
            var match = LAST.matcher(said);
            var last = match.find() ? match.group(1) + "T" + match.group(2) + "Z" : "the backup's end";
            var missing = missing(cluster);
            return "the log ends at %s, before %s%s"
                    .formatted(
                            last,
                            until,
                            missing == null
                                    ? "; without --until it is replayed to there"
                                    : ": the segment %s is missing in %s".formatted(missing, archive.folder()));
        }
        if (cause instanceof SQLException refused && "28P01".equals(refused.getSQLState())) {
            return "the keys in the archive do not open the database";
        }
        return String.valueOf(cause.getMessage());
    }
}
