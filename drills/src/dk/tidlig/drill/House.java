package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import dk.tidlig.database.Crowd;
import dk.tidlig.database.EnquirerAtWork;
import dk.tidlig.database.HelperAtWork;
import dk.tidlig.database.Marks;
import dk.tidlig.database.Worker;
import dk.tidlig.support.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The packaged program on a data directory, with those who work in it.
public final class House implements AutoCloseable {
    private static final int HELPERS = 6;
    private static final int ENQUIRERS = 2;
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final Ground ground;
    private final Path data;
    private final Map<String, String> environment;
    private final List<String> settings;
    private final int port = Cellar.freePort();
    private final Cellar cellar;
    private Records records;
    private Path jar;
    private Program program;
    private long startMillis;

    public House(Ground ground, Path data, Map<String, String> environment, List<String> settings) {
        this.ground = ground;
        this.data = data;
        this.environment = environment;
        this.settings = settings;
        this.cellar = Cellar.of(data, ground.programs());
        this.records = cellar::connect;
        this.jar = ground.program();
    }

    /// Starts the program and waits until it says that it is ready.
    public House open() throws IOException, InterruptedException {
        var began = System.nanoTime();
        program = Program.run(environment, command()).awaitReady();
        startMillis = (System.nanoTime() - began) / 1_000_000;
        return this;
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + ground.programs().resolveSibling("drills.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-Dtidlig.postgres.programs=" + ground.programs()));
        settings.stream().filter(it -> it.startsWith("-D") || it.startsWith("-X")).forEach(command::add);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--tidlig.data=" + data,
                "--tidlig.demo=true",
                "--server.port=" + port,
                "--tidlig.log-in.per-account=1000",
                "--tidlig.log-in.per-address=1000",
                "--tidlig.public.answers=1000000",
                "--tidlig.public.looks=1000000",
                "--tidlig.public.guesses=1000000"));
        settings.stream().filter(it -> it.startsWith("--")).forEach(command::add);
        return command;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public Cellar cellar() {
        return cellar;
    }

    public long pid() {
        return program.pid();
    }

    /// What the last start took.
    public long startMillis() {
        return startMillis;
    }

    /// Another program than the one tried; the operator's tool stays that of the one tried.
    House with(Path another) {
        jar = another;
        return this;
    }

    /// An orderly end of the program alone.
    void end() throws InterruptedException {
        program.close();
    }

    /// `kill -9` of the program; what it logged as failures goes to the list.
    public void kill(List<String> failures) throws IOException, InterruptedException {
        program.kill();
        failures.addAll(program.failures());
    }

    /// What the running program logged as failures of its own.
    public List<String> failures() throws IOException {
        return program.failures();
    }

    /// Eight at once: professionals who note contacts, parents who enquire.
    public Crowd crowd() {
        return crowd(port);
    }

    /// The same, who pause: where several programs start beside them on one machine.
    Crowd calmCrowd() {
        return calmCrowd(port);
    }

    /// @param port of what stands before the house
    static Crowd calmCrowd(int port) {
        return Crowd.of(workers(port).stream().map(it -> new Slowly(it, PAUSE)).toList());
    }

    private static Crowd crowd(int port) {
        return Crowd.of(workers(port));
    }

    private static List<Worker> workers(int port) {
        var workers = new ArrayList<Worker>();
        for (var child = 0; child < HELPERS; child++) {
            workers.add(HelperAtWork.on(port, child));
        }
        for (var parent = 0; parent < ENQUIRERS; parent++) {
            workers.add(new EnquirerAtWork(port));
        }
        return workers;
    }

    /// The database is not the house's own.
    House readAt(Records elsewhere) {
        records = elsewhere;
        return this;
    }

    /// How to come to what was written, as one who sees everything.
    interface Records {
        Connection open() throws SQLException;
    }

    public Map<String, List<Instant>> marks() throws Exception {
        try (var connection = records.open()) {
            return Marks.in(connection);
        }
    }

    /// Whether every chain of the trail holds.
    public boolean trailHolds() throws IOException, InterruptedException {
        return operator("audit", "verify") == 0;
    }

    /// The operator's tool on this house's data.
    ///
    /// @return the code it ended with
    public int operator(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-Dtidlig.postgres.programs=" + ground.programs(),
                "-jar",
                ground.program().toString(),
                "operator"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("TIDLIG_DATA", data.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            System.out.println(said.strip());
        }
        return exit;
    }

    @Override
    public void close() throws Exception {
        if (program != null) {
            program.close();
        }
        cellar.stop();
    }
}
