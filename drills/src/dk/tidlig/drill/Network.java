package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import dk.tidlig.drill.FaultProxy.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The way between program and database is swallowed, broken off and slow, while people work.
final class Network implements Drill {
    private static final long LONGEST_REQUEST_MILLIS = 10_000;
    private static final long NOTICED_MILLIS = 10_000;
    private static final int READERS = 4;
    private static final long PAUSE_MILLIS = 100;
    private static final long SLOW_MILLIS = 20;

    @Override
    public String number() {
        return "R5";
    }

    @Override
    public String title() {
        return "The network between program and database";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var data = ground.copy();
        var cellar = Cellar.of(data, ground.programs());
        try (var proxy = new FaultProxy(cellar.start());
                var house = new House(
                                ground,
                                data,
                                Map.of("TIDLIG_DATABASE_URL", cellar.address(proxy.port())),
                                List.of())
                        .open()) {
            var ledger = new Ledger(house);
            var crowd = house.crowd();
            var people = Looks.people(house.port(), READERS);
            var parts = new ArrayList<Found>();
            try (var looks = Looks.of(people, Looks.pages(people.getFirst()), PAUSE_MILLIS)) {
                crowd.awaitAnswered(10);
                parts.add(swallowed(house, proxy, ground.times(12, 300)));
                crowd.awaitAnswered(10);
                parts.add(brokenOff(house, proxy, ground.times(5, 60)));
                crowd.awaitAnswered(10);
                proxy.delay(SLOW_MILLIS);
                crowd.awaitAnswered(10);
                proxy.delay(0);
                parts.add(judge(looks));
            }
            crowd.goHome();
            parts.add(ledger.count("slow by %d ms each way".formatted(SLOW_MILLIS), crowd));
            return Found.together(parts);
        }
    }

    private static Found swallowed(House house, FaultProxy proxy, int seconds) throws InterruptedException {
        var missed = new ArrayList<String>();
        proxy.be(Mode.BLACK_HOLE);
        var began = System.nanoTime();
        var noticed = Health.awaitDown(house.port());
        Thread.sleep(Math.max(0, seconds * 1000L - (System.nanoTime() - began) / 1_000_000));
        proxy.be(Mode.PASS);
        var back = Health.awaitUp(house.port());
        if (noticed > NOTICED_MILLIS) {
            missed.add("readiness went down after %,d ms".formatted(noticed));
        }
        if (back > NOTICED_MILLIS) {
            missed.add("back after %,d ms".formatted(back));
        }
        return new Found(
                "swallowed for %d s: noticed after %,d ms, back after %,d ms".formatted(seconds, noticed, back),
                0,
                missed);
    }

    private static Found brokenOff(House house, FaultProxy proxy, int seconds) throws InterruptedException {
        for (var second = 0; second < seconds * 2; second++) {
            proxy.be(Mode.RESET);
            Thread.sleep(100);
            proxy.be(Mode.PASS);
            Thread.sleep(400);
        }
        var back = Health.awaitUp(house.port());
        return new Found(
                "broken off %d times: back after %,d ms".formatted(seconds * 2, back),
                0,
                back > NOTICED_MILLIS ? List.of("back after %,d ms".formatted(back)) : List.of());
    }

    private static Found judge(Looks looks) {
        var missed = new ArrayList<String>();
        if (looks.longestMillis() > LONGEST_REQUEST_MILLIS) {
            missed.add("a page took %,d ms".formatted(looks.longestMillis()));
        }
        if (!java.util.Set.of(200, 503).containsAll(looks.answers().keySet())) {
            missed.add("pages answered " + looks.answers());
        }
        return new Found(
                "pages looked at: %s, the longest %,d ms".formatted(looks.answers(), looks.longestMillis()), 0, missed);
    }
}
