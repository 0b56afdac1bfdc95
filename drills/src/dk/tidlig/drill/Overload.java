package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Five times as many as the machine serves, none of whom ever pauses: those who are let in are served quickly, the
/// others are told to come back, and afterwards all is as before.
final class Overload implements Drill {
    private static final int MANY = 40;
    private static final int TIMES = 5;
    private static final long LONGEST_P99_MILLIS = 2_000;
    private static final long CALM_MILLIS = 30_000;

    @Override
    public String number() {
        return "R14";
    }

    @Override
    public String title() {
        return "Five times too many";
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public Found run(Ground ground) throws Exception {
        try (var house = ground.house()) {
            var people = Looks.people(house.port(), MANY * TIMES);
            var pages = Looks.pages(people.getFirst());
            var seconds = ground.times(10, 120);
            var before = look(people.subList(0, MANY), pages, seconds);
            var during = look(people, pages, seconds);
            var began = System.nanoTime();
            Health.awaitUp(house.port());
            var after = look(people.subList(0, MANY), pages, seconds);
            return judge(before, during, after, (System.nanoTime() - began) / 1_000_000 - seconds * 1000L, seconds);
        }
    }

    private static Looks look(List<dk.tidlig.support.Visitor> people, List<String> pages, int seconds)
            throws InterruptedException {
        var looks = Looks.of(people, pages, 0);
        Thread.sleep(seconds * 1000L);
        looks.close();
        return looks;
    }

    private static Found judge(Looks before, Looks during, Looks after, long calm, int seconds) {
        var missed = new ArrayList<String>();
        if (during.millis(99) > LONGEST_P99_MILLIS) {
            missed.add("p99 of the pages was %,d ms".formatted(during.millis(99)));
        }
        if (!Set.of(200, 503).containsAll(during.answers().keySet())) {
            missed.add("answers " + during.answers());
        }
        if (calm > CALM_MILLIS || after.answers().containsKey(503)) {
            missed.add("not as before when they had gone: " + after.answers());
        }
        return new Found(
                "%d at once: %s pages a second, p99 %,d ms; %d at once: %s, answers %s, p99 %,d ms; then %s, p99 %,d ms"
                        .formatted(
                                MANY,
                                rate(before, seconds),
                                before.millis(99),
                                MANY * TIMES,
                                rate(during, seconds),
                                during.answers(),
                                during.millis(99),
                                rate(after, seconds),
                                after.millis(99)),
                0,
                missed);
    }

    private static String rate(Looks looks, int seconds) {
        return "%.0f".formatted(looks.answers().getOrDefault(200, 0L) / (double) seconds);
    }
}
