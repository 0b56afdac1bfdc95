package dk.tidlig.bench;

import dk.tidlig.bench.load.Load;
import dk.tidlig.bench.people.People;
import dk.tidlig.bench.people.Size;
import dk.tidlig.bench.work.Tidlig;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.OpenSecrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// probe
public final class Bench {
    static void main(String... a) throws Exception {
        var data = Path.of(a[0]).toAbsolutePath();
        var m = new MunicipalityId(UUID.nameUUIDFromBytes("municipality:0779".getBytes(StandardCharsets.UTF_8)));
        var db = new Database(data);
        try (var p = Product.tidlig(Path.of(a[1]), data); var c = db.asSuperuser("tidlig")) {
            c.setAutoCommit(false);
            var secrets = OpenSecrets.in(data);
            var people = new People(c, m, secrets, System.out);
            System.out.println(people.grow(Size.of(a[2])));
            var found = new Scene(c, m, secrets).set(people);
            var tidlig = new Tidlig(p.address(), 8, found);
            var load = new Load(p.pid(), db.pid());
            for (var w : tidlig.works().entrySet()) {
                try {
                    for (int u : new int[] {1, 8}) { var s = load.run(w.getValue(), u, 0.5, 2);
                    System.out.printf("%-30s %d n=%d rate=%.1f p50=%.1f p95=%.1f p99=%.1f cpu=%.1f mem=%d failed=%d%n", w.getKey(), u, s.micros().length, s.rate(), s.percentile(50), s.percentile(95), s.percentile(99), s.cpuEach(), s.memoryMb(), s.failed()); }
                } catch (Exception e) { System.out.println(w.getKey() + " " + e); }
            }
        }
    }
}
