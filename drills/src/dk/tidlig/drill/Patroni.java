package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Two PostgreSQL servers that Patroni keeps, with etcd, all on the loopback and in one folder: Debian's packages, and
/// the set-up that docs/operations.md shows.
final class Patroni implements AutoCloseable {
    private static final String PASSWORD = "drill";
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final int etcd = Cellar.freePort();
    private final int peer = Cellar.freePort();
    private final List<Integer> servers = List.of(Cellar.freePort(), Cellar.freePort());
    private final List<Integer> agents = List.of(Cellar.freePort(), Cellar.freePort());
    private final List<Process> processes = new ArrayList<>();

    private Patroni(Path folder) {
        this.folder = folder;
    }

    static Patroni start(Path folder) throws Exception {
        for (var needed : List.of("etcd", "patroni", "runuser")) {
            if (!Ground.has(needed)) {
                throw new Drill.NotHere(needed + " is not installed (Debian, as root: apt-get install patroni etcd-server postgresql)");
            }
        }
        var cluster = new Patroni(Files.createDirectories(folder));
        try {
            cluster.begin();
            return cluster;
        } catch (Exception failure) {
            cluster.close();
            throw failure;
        }
    }

    private void begin() throws Exception {
        Ground.run("chown", "postgres", folder.toString());
        Ground.run("chmod", "a+x", folder.getParent().toString());
        run("etcd", "etcd", "--name", "e", "--data-dir", folder.resolve("etcd").toString(), "--enable-v2=true",
                "--listen-client-urls", at(etcd), "--advertise-client-urls", at(etcd),
                "--listen-peer-urls", at(peer), "--initial-advertise-peer-urls", at(peer),
                "--initial-cluster", "e=" + at(peer));
        Thread.sleep(1_000);
        agent(0);
        await(agents.get(0), "primary");
        agent(1);
        await(agents.get(1), "synchronous");
        try (var connection = open("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role tidlig_admin login createrole password '%s'".formatted(PASSWORD));
            statement.execute("create database tidlig owner tidlig_admin encoding 'UTF8' template template0");
        }
    }

    private void agent(int number) throws IOException {
        var set = folder.resolve("p%d.yml".formatted(number));
        Files.writeString(set, """
                scope: tidlig
                name: pg%1$d
                restapi: {listen: 127.0.0.1:%2$d, connect_address: 127.0.0.1:%2$d}
                etcd3: {host: 127.0.0.1:%3$d}
                bootstrap:
                  dcs:
                    ttl: 20
                    loop_wait: 5
                    retry_timeout: 5
                    maximum_lag_on_failover: 0
                    synchronous_mode: true
                    postgresql:
                      use_pg_rewind: true
                      parameters: {synchronous_commit: 'on', max_connections: 60, shared_buffers: 128MB}
                  initdb: [{encoding: UTF8}, {locale: C.UTF-8}, data-checksums]
                  pg_hba: [host all all 127.0.0.1/32 scram-sha-256, host replication all 127.0.0.1/32 scram-sha-256]
                postgresql:
                  listen: 127.0.0.1:%4$d
                  connect_address: 127.0.0.1:%4$d
                  data_dir: %5$s/pg%1$d
                  bin_dir: %6$s
                  pgpass: %5$s/pgpass%1$d
                  authentication:
                    superuser: {username: postgres, password: %7$s}
                    replication: {username: replicator, password: %7$s}
                    rewind: {username: rewinder, password: %7$s}
                  parameters: {unix_socket_directories: '%5$s'}
                """.formatted(number, agents.get(number), etcd, servers.get(number), folder, programs(), PASSWORD));
        run("patroni" + number, "patroni", set.toString());
    }

    private static Path programs() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(java.util.Comparator.naturalOrder()).orElseThrow().resolve("bin");
        }
    }

    private void run(String name, String... command) throws IOException {
        var whole = new ArrayList<>(List.of("runuser", "-u", "postgres", "--"));
        whole.addAll(List.of(command));
        processes.add(new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start());
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static void await(int agent, String standing) throws Exception {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (!is(agent, standing)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no " + standing + " in a minute");
            }
            Thread.sleep(200);
        }
    }

    private static boolean is(int agent, String standing) throws InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(URI.create(at(agent) + "/" + standing)).build();
            return CLIENT.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// As the program is told: both servers, and whichever is the primary.
    String address() {
        return "postgres://tidlig_admin:%s@127.0.0.1:%d,127.0.0.1:%d/tidlig"
                .formatted(PASSWORD, servers.get(0), servers.get(1));
    }

    Connection connect() throws SQLException {
        return open("tidlig");
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary"
                        .formatted(servers.get(0), servers.get(1), database),
                "postgres",
                PASSWORD);
    }

    /// Whether those who read figures are connected to this server.
    boolean isAskedForFigures(int number) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/tidlig".formatted(servers.get(number));
        try (var connection = DriverManager.getConnection(url, "postgres", PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) > 0 from pg_stat_activity where usename = 'tidlig_fact'")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /// `kill -9` of the first server and of the Patroni that would start it again.
    void killPrimary() throws IOException {
        var postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("pg0/postmaster.pid")).getFirst().strip());
        endAll(processes.get(1));
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void endAll(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        processes.reversed().forEach(Patroni::endAll);
        for (var number = 0; number < 2; number++) {
            try {
                var file = folder.resolve("pg%d/postmaster.pid".formatted(number));
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                        .ifPresent(ProcessHandle::destroyForcibly);
            } catch (IOException _) {
                // it does not run
            }
        }
    }
}
