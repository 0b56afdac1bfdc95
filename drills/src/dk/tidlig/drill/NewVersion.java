package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import dk.tidlig.database.Crowd;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The new version starts and migrates while the old one works on the same database; both work for a while, the old
/// one ends, and is started once more as who goes back would.
final class NewVersion implements Drill {
    private static final long LONGEST_LOCK_MILLIS = 2_000;
    private static final int READERS = 2;

    @Override
    public String number() {
        return "R11";
    }

    @Override
    public String title() {
        return "The new version comes while the old one works";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var before = OldProgram.in(ground.data());
        var data = ground.folder("old");
        // an archive of classes of its own: the two programs are not the same classes
        var own = List.of("-XX:SharedArchiveFile=" + ground.data().resolve("old.jsa"));
        new House(ground, data, Map.of(), own).with(before.jar()).open().close();
        var cellar = Cellar.of(data, ground.programs());
        var database = Map.of("TIDLIG_DATABASE_URL", cellar.address(cellar.start()));
        var second = ground.folder("new");
        Ground.run("cp", "-a", data.resolve("keys").toString(), Files.createDirectories(second).toString());
        var heads = Files.createDirectories(data.resolve("audit-heads"));
        Files.createSymbolicLink(second.resolve("audit-heads"), heads);
        try (var old = new House(ground, data, database, own).with(before.jar()).open();
                var fresh = new House(ground, second, database, List.of())) {
            return work(ground, old, fresh, before);
        }
    }

    private static Found work(Ground ground, House old, House fresh, OldProgram.Built before) throws Exception {
        var ledger = new Ledger(old);
        var migrations = migrations(old);
        var inOld = old.calmCrowd();
        var people = Looks.people(old.port(), READERS);
        var parts = new ArrayList<Found>();
        Crowd inNew;
        try (var looks = Looks.of(people, Looks.pages(people.getFirst()), 50)) {
            inOld.awaitAnswered(10);
            try (var locks = new Locks(old.cellar())) {
                fresh.open();
                inOld.awaitAnswered(ground.times(10, 200));
                parts.add(judge(looks, locks));
            }
            inNew = fresh.calmCrowd();
            inOld.awaitAnswered(ground.times(10, 500));
            inNew.awaitAnswered(ground.times(10, 500));
        }
        inOld.goHome();
        old.end();
        inNew.awaitAnswered(10);
        old.open();
        var back = old.calmCrowd();
        back.awaitAnswered(10);
        back.goHome();
        inNew.goHome();
        parts.add(unbroken(inOld, inNew, back, fresh));
        var newer = migrations(old) - migrations;
        parts.add(ledger.count(
                "from %s, %d migrations up to %s; both at work, the old one ended and started once more"
                        .formatted(before.revision(), newer, before.newest()),
                inOld,
                inNew,
                back));
        return Found.together(parts);
    }

    private static Found judge(Looks looks, Locks locks) {
        var missed = new ArrayList<String>();
        if (!Set.of(200).containsAll(looks.answers().keySet())) {
            missed.add("pages of the old one answered " + looks.answers());
        }
        if (locks.longestMillis() >= LONGEST_LOCK_MILLIS) {
            missed.add("somebody waited %,d ms for a lock".formatted(locks.longestMillis()));
        }
        return new Found(
                "while it migrated and started, the longest wait for a lock %,d ms, the old one's pages %s, the longest %,d ms"
                        .formatted(locks.longestMillis(), looks.answers(), looks.longestMillis()),
                0,
                missed);
    }

    /// Nobody was sent away: nothing was killed here.
    private static Found unbroken(Crowd inOld, Crowd inNew, Crowd back, House fresh) throws Exception {
        var missed = new ArrayList<String>();
        for (var crowd : List.of(inOld, inNew, back)) {
            if (!crowd.otherAnswers().isEmpty()) {
                missed.add("forms were answered " + crowd.otherAnswers());
            }
        }
        missed.addAll(fresh.failures());
        return new Found("no form failed", 0, missed);
    }

    private static int migrations(House house) throws SQLException {
        try (var connection = house.cellar().connect();
                var statement = connection.createStatement()) {
            var table = statement.executeQuery(
                    "select schemaname from pg_tables where tablename = 'flyway_schema_history'");
            table.next();
            var rows = statement.executeQuery(
                    "select count(*) from " + table.getString(1) + ".flyway_schema_history where version is not null");
            rows.next();
            return rows.getInt(1);
        }
    }

    /// Looks each hundredth of a second for how long anybody has waited for a lock.
    private static final class Locks implements AutoCloseable {
        private static final String LONGEST = """
                select coalesce(max(extract(epoch from clock_timestamp() - waitstart)) * 1000, 0)::bigint
                  from pg_locks where not granted""";

        private final Thread thread;
        private volatile boolean watching = true;
        private volatile long longest;

        Locks(Cellar cellar) {
            thread = Thread.ofPlatform().daemon().start(() -> watch(cellar));
        }

        private void watch(Cellar cellar) {
            try (var connection = cellar.connect();
                    var statement = connection.prepareStatement(LONGEST)) {
                while (watching) {
                    var rows = statement.executeQuery();
                    rows.next();
                    longest = Math.max(longest, rows.getLong(1));
                    Thread.sleep(10);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        long longestMillis() {
            return longest;
        }

        @Override
        public void close() throws InterruptedException {
            watching = false;
            thread.join();
        }
    }
}
