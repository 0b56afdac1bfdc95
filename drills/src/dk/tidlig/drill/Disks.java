package dk.tidlig.drill;

import dk.tidlig.database.Crowd;
import dk.tidlig.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Disks that fail and disks that are full, while people work: the database's, its log of changes, what it says of
/// itself, and the program's own for files on their way.
final class Disks implements Drill {
    private static final int SPARE_MB = 300;
    private static final int SMALL_MB = 8;
    private static final long BACK_MILLIS = 60_000;

    @Override
    public String number() {
        return "R3";
    }

    @Override
    public String title() {
        return "Disks that fail and disks that are full";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        return Found.together(List.of(failing(ground), full(ground), fullChanges(ground), fullOwn(ground)));
    }

    private static Found failing(Ground ground) throws Exception {
        try (var house = ground.house()) {
            return work(house, "fsync fails with EIO", crowd -> {
                for (var round = 0; round < ground.times(1, 10); round++) {
                    try (var _ = Strace.on(house.cellar(), "error=EIO:when=3")) {
                        Thread.sleep(2_000);
                    }
                    crowd.awaitAnswered(10);
                }
                return "";
            });
        }
    }

    private static Found full(Ground ground) throws Exception {
        var folder = ground.folder("full");
        try (var volume = Volume.at(folder, ground.megabytes() + SPARE_MB)) {
            ground.copyTo(folder);
            try (var house = new House(ground, folder, Map.of(), List.of()).open()) {
                return work(house, "the disk of the data is full", _ -> whileFull(volume, house, ground));
            }
        }
    }

    private static Found fullChanges(Ground ground) throws Exception {
        var data = ground.copy();
        var changes = data.resolve("postgres/pg_wal");
        var size = Ground.megabytesOf(changes);
        try (var volume = Volume.at(ground.folder("changes"), size + SPARE_MB)) {
            Ground.run("cp", "-a", changes + "/.", volume.folder().toString());
            Ground.run("rm", "-r", changes.toString());
            Files.createSymbolicLink(changes, volume.folder());
            try (var house = new House(ground, data, Map.of(), List.of()).open()) {
                return work(house, "the disk of the database's changes is full", _ -> {
                    volume.fill();
                    useUp(house);
                    return whileFull(volume, house, ground);
                });
            }
        }
    }

    /// Goes on to the next file of changes until there is none left.
    private static void useUp(House house) {
        try (var connection = house.cellar().connect();
                var statement = connection.createStatement()) {
            for (var file = 0; file < 20; file++) {
                statement.execute("create temporary table if not exists t (n int); insert into t values (1)");
                statement.execute("select pg_logical_emit_message(true, 'drill', 'x'), pg_switch_wal()");
            }
        } catch (SQLException _) {
            // full
        }
    }

    private static String whileFull(Volume volume, House house, Ground ground) throws Exception {
        volume.fill();
        Thread.sleep(ground.times(2, 30) * 1000L);
        var answer = look(house);
        volume.free();
        var back = Health.awaitUp(house.port());
        if (back > BACK_MILLIS) {
            throw new IllegalStateException("not back after %,d ms".formatted(back));
        }
        return " (a page meanwhile: %s; back %,d ms after there was room)".formatted(answer, back);
    }

    private static String look(House house) {
        try {
            var answer = new Visitor(house.port()).get("/enquire/0779/tidlig-forebyggelse");
            return answer.statusCode()
                    + answer.headers().firstValue("Retry-After").map(it -> ", try again in " + it + " s").orElse("");
        } catch (UncheckedIOException _) {
            return "none";
        }
    }

    /// What the server says of itself, and files on their way into the program.
    private static Found fullOwn(Ground ground) throws Exception {
        var data = ground.copy();
        Path temporary = ground.folder("temporary");
        try (var log = Volume.at(data.resolve("log"), SMALL_MB);
                var files = Volume.at(temporary, SMALL_MB);
                var house = new House(ground, data, Map.of(), List.of("-Djava.io.tmpdir=" + temporary)).open()) {
            return work(house, "the disks of the log and of temporary files are full", crowd -> {
                log.fill();
                files.fill();
                crowd.awaitAnswered(10);
                var status = upload(house);
                if (status >= 500 && status != 503) {
                    throw new IllegalStateException("an upload with no room for it was answered " + status);
                }
                return " (a file sent meanwhile: %d)".formatted(status);
            });
        }
    }

    /// More than the program keeps in memory, to a page that takes files.
    private static int upload(House house) {
        var visitor = new Visitor(house.port());
        visitor.logIn("anna", "anna-kaffe-solsort-7");
        visitor.get("/day");
        return visitor.upload("/import", "file", "navn;cpr\n".repeat(60_000)).statusCode();
    }

    private interface Trouble {
        /// @return what is worth telling
        String make(Crowd crowd) throws Exception;
    }

    private static Found work(House house, String what, Trouble trouble) throws Exception {
        var ledger = new Ledger(house);
        var crowd = house.crowd();
        crowd.awaitAnswered(5);
        var missed = new ArrayList<String>();
        var told = "";
        try {
            told = trouble.make(crowd);
        } catch (IllegalStateException goal) {
            missed.add(what + ": " + goal.getMessage());
        }
        crowd.awaitAnswered(10);
        crowd.goHome();
        var counted = ledger.count(what + told, crowd);
        return Found.together(List.of(counted, new Found("back by itself", 0, missed)));
    }
}
