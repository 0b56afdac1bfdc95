package dk.tidlig.bench;

import dk.tidlig.bench.work.Flowable;
import dk.tidlig.bench.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flowable's case engine with its own REST, in a process of its own, on a database of its own in the same PostgreSQL.
final class Peer implements AutoCloseable {
    private static final String NAME = "peer";
    private static final Pattern READY = Pattern.compile("Peer is ready at http://localhost:(\\d+)");

    private final Product process;
    private final Map<Integer, Map<String, Work>> works = new HashMap<>();

    private Peer(Product process) {
        this.process = process;
    }

    static Peer start(Path program, Database database) throws IOException {
        try (var superuser = database.asSuperuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database " + NAME);
        } catch (SQLException failure) {
            throw new IOException("no database for the peer", failure);
        }
        var log = Files.createTempFile("tidlig-bench-peer", ".log");
        return new Peer(Product.start(
                List.of(
                        "-Xmx1g",
                        "-cp",
                        program.resolve("classes") + ":" + program.resolve("lib") + "/*",
                        "dk.tidlig.bench.peer.PeerProgram",
                        "--spring.datasource.url=" + database.url(NAME),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=" + database.password("postgres")),
                READY,
                log));
    }

    /// A peer that may not take part.
    record Maybe(Optional<Peer> peer) implements AutoCloseable {
        Map<String, Work> works(int users) {
            return peer.map(it ->
                            it.works.computeIfAbsent(users, many -> new Flowable(it.process.address(), many).works()))
                    .orElse(Map.of());
        }

        long pid() {
            return peer.map(it -> it.process.pid()).orElse(0L);
        }

        @Override
        public void close() {
            peer.ifPresent(Peer::close);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
