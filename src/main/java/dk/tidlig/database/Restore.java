package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Puts the contents of a verified archive in place of what is there. What was there is moved aside, never removed;
/// when the restored cluster does not come up, everything is put back.
final class Restore {
    static final String ASIDE = "aside-";

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
    /// @return the number of rows that were read from the restored cluster, every table of it
    long swapAndProve(Path aside) throws IOException {
        Files.createDirectories(aside);
        move(contents(data.root()), aside);
        move(contents(draft), data.root());
        try {
            var rows = readEverything();
            Files.delete(draft);
            deleteIfEmpty(aside);
            return rows;
        } catch (RuntimeException | SQLException e) {
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
    private long readEverything() throws SQLException {
        var port = server.start().port();
        try (var session = server.connect(port, EmbeddedDatabase.NAME)) {
            return countRows(session);
        } finally {
            server.stop();
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
