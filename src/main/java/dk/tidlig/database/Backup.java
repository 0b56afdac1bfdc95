package dk.tidlig.database;

import dk.tidlig.operator.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A physical copy of the whole data directory while it is in use: the cluster by PostgreSQL's own backup protocol,
/// and beside it the keys and everything else that lies there.
final class Backup {
    static final String CLUSTER = "postgres";

    /// Made anew at every start, or meant for the running server alone.
    private static final Set<String> LEFT_OUT = Set.of("programs", "log", CLUSTER, "postgres.new");

    /// PostgreSQL's documentation, "Making a Base Backup": the contents of these are not part of one.
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_replslot");

    private static final Set<String> RUNNING_ONLY =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label", "tablespace_map");

    private final DataDirectory data;
    private final EmbeddedServer server;

    Backup(DataDirectory data, EmbeddedServer server) {
        this.data = data;
        this.server = server;
    }

    /// Bytes to copy, for a progress bar; a running server changes it meanwhile.
    long size() throws IOException {
        return FileTree.list(data.root()).stream()
                .filter(file -> !file.startsWith(data.programs()) && !file.startsWith(data.log()))
                .filter(Files::isRegularFile)
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    /// The archive appears under its name when it is whole, not before.
    ///
    /// The rest is copied first: what the trail's signed heads name must then be in the copied cluster.
    BackupManifest write(Path archive, Instant at, Progress progress) throws IOException, SQLException {
        var draft = archive.resolveSibling(archive.getFileName() + ".partial");
        try (var writer = new BackupWriter(draft, progress);
                var session = session()) {
            copyRest(writer);
            copyCluster(writer, session);
            var manifest = writer.finish(at);
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Connection session() throws SQLException {
        var running = server.running().orElseThrow(() -> new SQLException("the database does not run"));
        return server.connect(running.port(), EmbeddedServer.SUPERUSER);
    }

    private void copyRest(BackupWriter writer) throws IOException {
        try (Stream<Path> top = Files.list(data.root())) {
            for (var entry : top.sorted().toList()) {
                if (belongsToBackup(entry.getFileName().toString())) {
                    copyTree(writer, entry);
                }
            }
        }
    }

    static boolean belongsToBackup(String name) {
        return !LEFT_OUT.contains(name)
                && !name.startsWith(".")
                && !name.endsWith(".lock")
                && !name.startsWith(Restore.ASIDE);
    }

    private void copyTree(BackupWriter writer, Path from) throws IOException {
        for (var path : FileTree.list(from)) {
            copy(writer, path);
        }
    }

    private void copy(BackupWriter writer, Path path) throws IOException {
        var name = data.root().relativize(path).toString();
        if (Files.isDirectory(path)) {
            writer.folder(name);
        } else {
            writer.file(name, path);
        }
    }

    /// Between start and stop the server keeps whole pages in its log, so that a page we copied half-written is
    /// repaired on recovery; the slot keeps that log from being recycled meanwhile.
    private void copyCluster(BackupWriter writer, Connection session) throws IOException, SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(
                    "select pg_create_physical_replication_slot('tidlig_backup_' || pg_backend_pid(), true, true)");
            var first = text(session, "select pg_walfile_name(pg_backup_start('tidlig', fast => true))");
            copyPages(writer);
            try (var rows = statement.executeQuery(
                    "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
                rows.next();
                writer.text(CLUSTER + "/backup_label", rows.getString(2));
                copyLog(writer, first, rows.getString(1));
            }
        }
    }

    private static String text(Connection session, String query) throws SQLException {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void copyPages(BackupWriter writer) throws IOException {
        for (var path : FileTree.list(data.cluster())) {
            if (isPartOfBackup(data.cluster().relativize(path))) {
                copy(writer, path);
            }
        }
    }

    private static boolean isPartOfBackup(Path path) {
        var name = path.getFileName().toString();
        return !(path.getNameCount() > 1 && EMPTIED.contains(path.getName(0).toString()))
                && !RUNNING_ONLY.contains(name)
                && !name.startsWith("pgsql_tmp");
    }

    private void copyLog(BackupWriter writer, String first, String last) throws IOException {
        List<Path> segments;
        try (Stream<Path> all = Files.list(data.cluster().resolve("pg_wal"))) {
            segments = all.sorted().toList();
        }
        for (var segment : segments) {
            var name = segment.getFileName().toString();
            if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                copy(writer, segment);
            }
        }
        writer.folder(CLUSTER + "/pg_wal/archive_status");
        writer.folder(CLUSTER + "/pg_wal/summaries");
    }
}
