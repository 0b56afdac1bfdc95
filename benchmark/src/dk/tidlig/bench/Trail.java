package dk.tidlig.bench;

import dk.tidlig.bench.Result.Line;
import dk.tidlig.bench.load.Sample;
import dk.tidlig.kernel.MunicipalityId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A trail of years, sealed by the running product and verified by its operator's tool; and the floor, the same rows
/// read by bare JDBC with a hash for each.
final class Trail {
    private static final String WORK = "verify the trail, for each entry";
    private static final int AT_ONCE = 5_000;
    private static final long PATIENCE_SECONDS = 900;

    private final Database database;
    private final Connection superuser;
    private final MunicipalityId municipality;
    private final Wish wish;
    private final PrintStream out;

    Trail(Database database, Connection superuser, MunicipalityId municipality, Wish wish, PrintStream out) {
        this.database = database;
        this.superuser = superuser;
        this.municipality = municipality;
        this.wish = wish;
        this.out = out;
    }

    List<Line> verify() throws Exception {
        write();
        out.println("Sealed in " + awaitSeal() + " s");
        var product = program();
        var floor = floor();
        out.printf("The trail: verified in %.1f s, read by bare JDBC in %.1f s%n", product, floor);
        return List.of(line("tidlig", product), line("floor", floor));
    }

    private Line line(String side, double seconds) {
        var each = new long[] {Math.round(seconds * 1e6 / wish.trail())};
        var sample = new Sample(1, each, seconds / wish.trail(), 0, -1, -1);
        return Line.of(WORK, side, 1, wish.trail(), sample);
    }

    private void write() throws SQLException {
        try (var statement = superuser.prepareStatement("""
                with written as (
                    insert into audit.entry (municipality_id, at, actor_id, profession, action, kind, purpose, child_id, outcome)
                    select ?, now(), gen_random_uuid(), 'health-visitor', 'child.read', 'READ', 'follow-up',
                           gen_random_uuid(), 'ALLOWED'
                      from generate_series(1, ?)
                    returning municipality_id, id)
                insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from written
                """)) {
            statement.setObject(1, municipality.value());
            statement.setInt(2, wish.trail());
            statement.executeUpdate();
        }
        superuser.commit();
    }

    private long awaitSeal() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (waiting() > 0) {
            Thread.sleep(1_000);
            if ((System.nanoTime() - begun) / 1_000_000_000L > PATIENCE_SECONDS) {
                throw new IllegalStateException("the trail was not sealed");
            }
        }
        return (System.nanoTime() - begun) / 1_000_000_000L;
    }

    private long waiting() throws SQLException {
        try (var statement =
                superuser.prepareStatement("select count(*) from audit.waiting where municipality_id = ?")) {
            statement.setObject(1, municipality.value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } finally {
            superuser.commit();
        }
    }

    /// With the start of the tool, as the operator waits for it.
    private double program() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                wish.program().toString(),
                "operator",
                "audit",
                "verify",
                "--municipality",
                "0779");
        builder.environment().put("TIDLIG_DATA", wish.data().toString());
        int code = builder.inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the trail is not whole, or could not be verified: " + code);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private double floor() throws Exception {
        long begun = System.nanoTime();
        var hash = MessageDigest.getInstance("SHA-256");
        try (var statement =
                superuser.prepareStatement("select * from audit.entry where municipality_id = ? order by id")) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, municipality.value());
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        hash.update(
                                String.valueOf(rows.getString(i)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                    hash.digest();
                }
            }
        }
        superuser.commit();
        return (System.nanoTime() - begun) / 1e9;
    }
}
