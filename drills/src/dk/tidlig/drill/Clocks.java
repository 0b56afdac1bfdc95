package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The program's clock is put forward and back while people work, the database's is not; then it is brought to the
/// nights in which clocks change, the same moment in Copenhagen and in Nuuk.
final class Clocks implements Drill {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Duration> SHORT = List.of(HOUR, Duration.ZERO, HOUR.negated(), Duration.ZERO);
    private static final List<Duration> LONG = List.of(
            HOUR,
            Duration.ZERO,
            HOUR.negated(),
            Duration.ZERO,
            Duration.ofDays(2),
            Duration.ZERO,
            Duration.ofDays(-2),
            Duration.ZERO);
    private static final Duration LOG_IN = Duration.ofHours(12);
    /// Shorter than the rest after which a log-in ends by itself.
    private static final Duration STEP = Duration.ofMinutes(25);

    /// Whoever got a password since the moment to which a clock is put back has to wait that long: no log-in counts that
    /// is older than the password.
    private static final String NO_NEW_PASSWORDS =
            "update identity.account set logged_out_at = logged_out_at - interval '3 days'";

    @Override
    public String number() {
        return "R6";
    }

    @Override
    public String title() {
        return "Clocks are put forward and back";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var skew = Skew.in(ground.folder("skew"));
        var data = ground.copy();
        var cellar = Cellar.of(data, ground.programs());
        var environment = new HashMap<>(skew.environment());
        environment.put("TIDLIG_DATABASE_URL", cellar.address(cellar.start()));
        try (var house = new House(ground, data, environment, List.of()).open()) {
            var due = new DueWork(cellar::connect);
            due.prepare();
            due.run(NO_NEW_PASSWORDS);
            var parts = new ArrayList<Found>();
            parts.add(jumps(ground, house, skew, due));
            for (var night : nights(ground.times(1, 2))) {
                parts.add(new Night(house, skew, due, night, ground.times(10, 5)).pass());
            }
            skew.set(Duration.ZERO);
            parts.add(new Found("", 0, house.trailHolds() ? List.of() : List.of("the trail does not hold")));
            return Found.together(parts);
        }
    }

    private static List<Instant> nights(int many) {
        var nights = new ArrayList<Instant>();
        for (var at = Instant.now(); nights.size() < many; at = nights.getLast()) {
            nights.add(ZoneId.of("Europe/Copenhagen").getRules().nextTransition(at).getInstant());
        }
        return nights;
    }

    private static Found jumps(Ground ground, House house, Skew skew, DueWork due) throws Exception {
        var missed = new ArrayList<String>();
        var before = house.marks().keySet();
        var staff = Staff.at(house.port(), 4);
        var slowest = 0L;
        var jumps = ground.quick() ? SHORT : LONG;
        staff.awaitAnswered(10);
        for (var jump : jumps) {
            var visitor = loggedIn(house);
            skew.set(jump);
            endsInTime(ground, skew, visitor, jump, missed);
            staff.awaitAnswered(10);
            slowest = Math.max(slowest, sealed(due, jump, missed));
        }
        staff.close();
        var stored = house.marks();
        var lost = staff.answered().stream().filter(it -> !stored.containsKey(it)).count()
                + stored.entrySet().stream()
                        .filter(it -> !before.contains(it.getKey()) && it.getValue().size() > 1)
                        .count();
        house.failures().stream().limit(20).forEach(missed::add);
        var tried = "%d jumps %s, %d forms answered, other answers %s, the trail sealed %,d ms after a jump at the latest"
                .formatted(jumps.size(), jumps, staff.answered().size(), staff.others(), slowest);
        return new Found(tried, (int) (lost + due.twiceOrNever().values().stream().mapToLong(Long::longValue).sum()), missed);
    }

    /// However the clock went, nobody who logged in before it is logged in twelve hours after.
    private static void endsInTime(Ground ground, Skew skew, Visitor visitor, Duration jump, List<String> missed)
            throws Exception {
        var walked = Duration.ZERO;
        while (!ground.quick() && isIn(visitor) && walked.compareTo(LOG_IN.plus(STEP)) < 0) {
            walked = walked.plus(STEP);
            skew.set(jump.plus(walked));
        }
        if (walked.compareTo(LOG_IN) > 0 && isIn(visitor)) {
            missed.add("a log-in from before the clock was put " + jump + " off lasted more than " + walked);
        }
        if (!walked.isZero()) {
            skew.set(jump);
        }
    }

    private static Visitor loggedIn(House house) {
        var visitor = new Visitor(house.port());
        visitor.logIn("birgitte", "birgitte-kaffe-solsort-7");
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/my-day").statusCode() == 200;
    }

    /// Jobs go on: what was written until now is sealed soon.
    private static long sealed(DueWork due, Duration jump, List<String> missed) throws Exception {
        var last = due.count("select max(id) from audit.entry");
        var began = System.nanoTime();
        while (due.count("select count(*) from audit.waiting where entry_id <= " + last) > 0) {
            if (System.nanoTime() - began > 20_000_000_000L) {
                missed.add("the trail is not sealed 20 s after the clock was put " + jump + " off");
                break;
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }
}
