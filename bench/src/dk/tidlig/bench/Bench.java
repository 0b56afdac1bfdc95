package dk.tidlig.bench;

import dk.tidlig.bench.people.People;
import dk.tidlig.bench.people.Size;
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
        try (var c = db.asSuperuser("tidlig")) {
            c.setAutoCommit(false);
            var people = new People(c, m, OpenSecrets.in(data), System.out);
            for (int i = 1; i < a.length; i++) System.out.println(people.grow(Size.of(a[i])));
        }
    }
}
