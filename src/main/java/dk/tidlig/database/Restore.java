package dk.tidlig.database;

import dk.tidlig.operator.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the contents of a verified archive in place of what is there. What was there is moved aside, never removed;
/// when the restored cluster does not come up, everything is put back.
final class Restore {
    static final String ASIDE = "aside-";

    /// What showed that the restored cluster is whole.
    ///
    /// @param rows that were read, every table's
    /// @param reached where the replay of the log ended, if there was one
    /// @param trail whether it holds a trail
    record Proof(long rows, Replay.@Nullable Reached reached, boolean trail) {}

    private final DataDirectory data;
    private final EmbeddedServer server;
    private final Path draft;

    Restore(DataDirectory data, EmbeddedServer server) {
        this.data = data;
        this.server = server;
        this.draft = data.root().resolve(".restoring");
    }

    /// The folder into which an archive is unpacked; an earlier attempt's rest is cleared.
    Path emptyDraft() throws IOException {
        FileTree.delete(draft);
        return Files.createDirectory(draft);
    }

    boolean isOccupied() throws IOException {
        return !contents(data.root()).isEmpty();
    }

    /// @param aside where that which was there goes
    Proof swapAndProve(Path aside, @Nullable Replay replay, Output output) throws IOException {
        Files.createDirectories(aside);
        move(contents(data.root()), aside);
        move(contents(draft), data.root());
        try {
            var proof = replay == null ? readEverything() : replayAndReadEverything(replay, output);
            Files.delete(draft);
            deleteIfEmpty(aside);
            return proof;
        } catch (RuntimeException | SQLException | IOException e) {
            server.stop();
            var failed = aside.resolveSibling(aside.getFileName() + "-failed");
            Files.createDirectories(failed);
            move(contents(data.root()), failed);
            move(contents(aside), data.root());
            deleteIfEmpty(aside);
            throw new IOException(
                    "the restored database did not come up (%s); what was there before is back, the attempt lies in %s"
                            .formatted(e.getMessage(), failed),
                    e);
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> {
                        var name = path.getFileName().toString();
                        return name.equals(Backup.CLUSTER) || Backup.belongsToBackup(name);
                    })
                    .toList();
        }
    }

    private static void move(List<Path> paths, Path target) throws IOException {
        for (var path : paths) {
            Files.move(path, target.resolve(path.getFileName()));
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (contents(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    /// Recovery alone shows that the log fits; reading every row shows that every page is whole, as each has a
    /// checksum.
    private Proof readEverything() throws SQLException {
        var port = server.startReplaying("").port();
        try (var session = server.connect(port, EmbeddedDatabase.NAME)) {
            return proof(session, null);
        } finally {
            server.stop();
        }
    }

    private Proof replayAndReadEverything(Replay replay, Output output) throws SQLException, IOException {
        Replay.Reached reached;
        try (var progress = output.progress("Replaying", replay.bytes(data.cluster()))) {
            reached = replay.run(data, server, progress);
        }
        try (var session = server.connect(server.running().orElseThrow().port(), EmbeddedDatabase.NAME)) {
            return proof(session, reached);
        } finally {
            server.stop();
        }
    }

    private static Proof proof(Connection session, Replay.@Nullable Reached reached) throws SQLException {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery("select exists (select from pg_namespace where nspname = 'audit')")) {
            rows.next();
            return new Proof(countRows(session), reached, rows.getBoolean(1));
        }
    }

    private static long countRows(Connection session) throws SQLException {
        var total = 0L;
        try (var tables = session.createStatement();
                var count = session.createStatement();
                var names =
                        tables.executeQuery("select oid::regclass::text from pg_class where relkind in ('r', 'm')")) {
            while (names.next()) {
                try (var rows = count.executeQuery("select count(*) from " + names.getString(1))) {
                    rows.next();
                    total += rows.getLong(1);
                }
            }
        }
        return total;
    }
}
