package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The cluster on disk: how it is made, and the two files that say how it behaves.
final class Cluster {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DataDirectory data;
    private final PostgresPrograms programs;
    private final Keys keys;

    Cluster(DataDirectory data, PostgresPrograms programs, Keys keys) {
        this.data = data;
        this.programs = programs;
        this.keys = keys;
    }

    /// Makes the cluster when there is none; an attempt that was cut short leaves nothing that looks like one.
    void makeUnlessThere() {
        if (Files.isRegularFile(data.cluster().resolve("PG_VERSION"))) {
            requireKnownVersion();
            requireKey();
            return;
        }
        var draft = data.root().resolve("postgres.new");
        try {
            FileTree.delete(draft);
            keys.login(EmbeddedServer.SUPERUSER);
            var outcome = programs.run(PATIENCE, "initdb", initialisation(draft));
            if (!outcome.ok()) {
                throw ServerProblem.of(data, "The database could not be made", outcome.output());
            }
            Files.move(draft, data.cluster());
        } catch (IOException e) {
            throw EnvironmentProblem.of(data.root(), e);
        }
    }

    /// Text is compared byte by byte unless a query names a language, so that no index depends on the
    /// machine's idea of the alphabet; the ICU collations of every language are there beside it.
    private List<String> initialisation(Path draft) {
        return List.of(
                "--pgdata=" + draft,
                "--username=" + EmbeddedServer.SUPERUSER,
                "--pwfile=" + keys.file(EmbeddedServer.SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private void requireKnownVersion() {
        try {
            var version = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
            if (!version.equals(EmbeddedServer.MAJOR_VERSION)) {
                throw new EnvironmentProblem(
                        "The data in %s was written by PostgreSQL %s and this release carries %s: see docs/operations.md on moving it."
                                .formatted(data.root(), version, EmbeddedServer.MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw EnvironmentProblem.of(data.cluster(), e);
        }
    }

    private void requireKey() {
        if (!keys.has(EmbeddedServer.SUPERUSER)) {
            throw new EnvironmentProblem(
                    "%s is missing, and without it the data cannot be opened: bring it back from a backup."
                            .formatted(keys.file(EmbeddedServer.SUPERUSER)));
        }
    }

    /// Writes the settings anew at every start, so that a release can change them.
    ///
    /// @param more on archiving or on replaying the log
    void configure(boolean durable, String more) {
        var cluster = data.cluster();
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.writeString(cluster.resolve("tidlig.conf"), settings(durable) + more);
            var main = cluster.resolve("postgresql.conf");
            var text = Files.readString(main);
            if (!text.contains("include = 'tidlig.conf'")) {
                Files.writeString(main, text + "\ninclude = 'tidlig.conf'\n");
            }
            Files.createDirectories(data.log());
        } catch (IOException e) {
            throw EnvironmentProblem.of(data.root(), e);
        }
    }

    /// The server's log holds what happened to the server and never a value: statements' errors, which quote
    /// what people typed, go to the caller alone.
    private static String settings(boolean durable) {
        return """
            # Written by Tidlig at every start; changes here do not last.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = %1$s
            full_page_writes = %1$s
            synchronous_commit = %1$s
            wal_level = replica
            restart_after_crash = on
            max_connections = 60
            shared_buffers = '256MB'
            wal_buffers = '16MB'
            max_wal_size = '1GB'
            random_page_cost = 1.1
            jit = off
            tcp_keepalives_idle = 30
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = off
            log_min_messages = log
            log_error_verbosity = terse
            log_statement = 'none'
            log_checkpoints = off
            """.formatted(durable ? "on" : "off");
    }
}
