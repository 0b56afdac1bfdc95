package dk.tidlig.drill;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A backup and the archived log, restored elsewhere to a moment by chance while people worked: what was there then is
/// there, and nothing that came after.
final class RestoreToAMoment implements Drill {
    private static final long LONGEST_SECONDS = 3_600;
    /// A row says when its deed began; it lies there when the deed was committed.
    private static final Duration A_DEED = Duration.ofSeconds(2);

    @Override
    public String number() {
        return "R12";
    }

    @Override
    public String title() {
        return "Restore to a moment";
    }

    private record Origin(Map<String, List<Instant>> marks, Instant backedUp, Instant killed, Path backup) {}

    @Override
    public Found run(Ground ground) throws Exception {
        var log = ground.folder("log");
        var origin = work(ground, log);
        var room = Duration.between(origin.backedUp(), origin.killed()).toMillis();
        var moment = origin.backedUp().plusMillis((long) (room * (0.2 + 0.6 * ground.random(this).nextDouble())));
        var restored = new House(ground, ground.folder("restored"), Map.of(), List.of());
        var began = System.nanoTime();
        int exit = restored.operator(
                "restore", origin.backup().toString(), "--wal", log.toString(), "--until", moment.toString());
        long seconds = (System.nanoTime() - began) / 1_000_000_000L;
        if (exit != 0) {
            return new Found("restored to " + moment, 1, List.of("the restore ended with " + exit));
        }
        try (restored) {
            restored.open();
            return judge(restored, origin, moment, seconds);
        }
    }

    private Origin work(Ground ground, Path log) throws Exception {
        var backup = ground.folder("backup").resolveSibling("backup.zip");
        var house = new House(ground, ground.copy(), Map.of("TIDLIG_ARCHIVE", log.toString()), List.of()).open();
        try {
            var crowd = house.crowd();
            crowd.awaitAnswered(10);
            if (house.operator("backup", backup.toString()) != 0) {
                throw new IllegalStateException("the backup failed");
            }
            var backedUp = Instant.now();
            crowd.awaitAnswered(ground.times(40, 600));
            var killed = Instant.now();
            crowd.goHome();
            var marks = house.marks();
            house.close();
            return new Origin(marks, backedUp, killed, backup);
        } catch (Exception | AssertionError failure) {
            house.close();
            throw failure;
        }
    }

    private static Found judge(House restored, Origin origin, Instant moment, long seconds) throws Exception {
        var there = restored.marks().keySet();
        var missing = new HashSet<>(madeBefore(origin.marks(), moment.minus(A_DEED)));
        var owed = missing.size();
        missing.removeAll(there);
        var early = new HashSet<>(there);
        early.removeAll(madeBefore(origin.marks(), moment));
        var missed = new ArrayList<String>();
        if (!early.isEmpty()) {
            missed.add(early.size() + " deeds are there that came after the moment");
        }
        if (seconds > LONGEST_SECONDS) {
            missed.add("it took %d s".formatted(seconds));
        }
        if (!restored.trailHolds()) {
            missed.add("the trail does not hold");
        }
        return new Found(
                "restored in %d s to a moment with %d of %d deeds, %d rows of all tables read"
                        .formatted(seconds, owed, origin.marks().size(), rows(restored)),
                missing.size(),
                missed);
    }

    private static Set<String> madeBefore(Map<String, List<Instant>> marks, Instant moment) {
        var found = new HashSet<String>();
        marks.forEach((mark, made) -> {
            if (made.getFirst().isBefore(moment)) {
                found.add(mark);
            }
        });
        return found;
    }

    private static long rows(House house) throws SQLException {
        try (Connection connection = house.cellar().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sum((xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || oid::regclass,
                                          false, true, '')))[1]::text::bigint)
                          from pg_class where relkind in ('r', 'p') and relnamespace::regnamespace::text !~ '^pg_'
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
