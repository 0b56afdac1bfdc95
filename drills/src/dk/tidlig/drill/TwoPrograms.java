package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Two programs on one database, behind HAProxy: one and then the other is killed while people work.
final class TwoPrograms implements Drill {
    @Override
    public String number() {
        return "M1";
    }

    @Override
    public String title() {
        return "Two programs behind a proxy, one killed";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        if (!Ground.has("haproxy")) {
            throw new NotHere("haproxy is not installed (Debian: apt-get install haproxy)");
        }
        var data = ground.copy();
        var cellar = Cellar.of(data, ground.programs());
        var database = Map.of("TIDLIG_DATABASE_URL", cellar.address(cellar.start()));
        var second = ground.folder("second");
        Ground.run("cp", "-a", data.resolve("keys").toString(), Files.createDirectories(second).toString());
        // a disk that both have
        Files.createDirectories(data.resolve("audit-heads"));
        Files.createSymbolicLink(second.resolve("audit-heads"), data.resolve("audit-heads"));
        try (var one = new House(ground, data, database, List.of()).open();
                var two = new House(ground, second, database, List.of()).open();
                var proxy = Proxy.before(ground.folder("proxy"), List.of(one.port(), two.port()))) {
            return work(ground, one, two, proxy);
        }
    }

    private Found work(Ground ground, House one, House two, Proxy proxy) throws Exception {
        var ledger = new Ledger(one);
        var crowd = House.calmCrowd(proxy.port());
        var slowest = 0L;
        var failures = new ArrayList<String>();
        for (var round = 0; round < ground.times(2, 20); round++) {
            var killed = round % 2 == 0 ? two : one;
            crowd.awaitAnswered(ground.times(10, 20));
            killed.kill(failures);
            slowest = Math.max(slowest, crowd.awaitAnswered(4));
            killed.open();
            crowd.awaitAnswered(10);
        }
        crowd.goHome();
        var counted = ledger.count(
                "%d kills, four forms answered again after at most %,d ms".formatted(ground.times(2, 20), slowest),
                crowd);
        return Found.together(List.of(counted, new Found("no log-in lost", 0, failures)));
    }

    /// HAProxy on the loopback, which asks each program whether it is ready.
    record Proxy(Process process, int port) implements AutoCloseable {
        static Proxy before(Path folder, List<Integer> ports) throws Exception {
            int port = Cellar.freePort();
            var servers = new StringBuilder();
            ports.forEach(it -> servers.append("  server s%1$d 127.0.0.1:%1$d check%n".formatted(it)));
            var set = Files.createDirectories(folder).resolve("haproxy.cfg");
            Files.writeString(set, """
                    defaults
                      mode http
                      timeout connect 3s
                      timeout client 60s
                      timeout server 60s
                      option redispatch
                      retries 3
                    frontend pages
                      bind 127.0.0.1:%d
                      default_backend tidlig
                    backend tidlig
                      balance roundrobin
                      option httpchk GET /actuator/health/readiness
                      default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
                    %s""".formatted(port, servers));
            var process = new ProcessBuilder("haproxy", "-f", set.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("haproxy.log").toFile())
                    .start();
            Health.awaitUp(port);
            return new Proxy(process, port);
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
