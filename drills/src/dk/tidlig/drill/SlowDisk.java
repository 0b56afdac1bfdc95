package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;

/// A disk that takes its time to keep what it was given.
final class SlowDisk implements Drill {
    private static final int SLOW_MILLIS = 200;
    private static final int VERY_SLOW_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 10_000;
    private static final int READERS = 2;

    @Override
    public String number() {
        return "R4";
    }

    @Override
    public String title() {
        return "A slow disk";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        try (var house = ground.house()) {
            var ledger = new Ledger(house);
            var crowd = house.crowd();
            var parts = new ArrayList<Found>();
            for (var millis : List.of(SLOW_MILLIS, VERY_SLOW_MILLIS)) {
                parts.add(at(millis, house, ground));
            }
            crowd.goHome();
            parts.add(ledger.count("eight at work meanwhile", crowd));
            return Found.together(parts);
        }
    }

    private static Found at(int millis, House house, Ground ground) throws Exception {
        var people = Looks.people(house.port(), READERS);
        var pages = Looks.pages(people.getFirst());
        var missed = new ArrayList<String>();
        try (var looks = Looks.of(people, pages, 100)) {
            try (var _ = Strace.on(house.cellar(), "delay_enter=" + millis * 1000)) {
                Thread.sleep(ground.times(5, 150) * 1000L);
            }
            if (millis == SLOW_MILLIS && looks.answers().keySet().stream().anyMatch(it -> it != 200)) {
                missed.add("with %d ms more, pages answered %s".formatted(millis, looks.answers()));
            }
            if (looks.longestMillis() > LONGEST_MILLIS) {
                missed.add("with %d ms more, a page took %,d ms".formatted(millis, looks.longestMillis()));
            }
            return new Found(
                    "%d ms more for each fsync: pages %s, p99 %,d ms"
                            .formatted(millis, looks.answers(), looks.millis(99)),
                    0,
                    missed);
        }
    }
}
