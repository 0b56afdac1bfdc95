package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL on two machines, one a synchronous standby: the primary and what watches it are killed while people work.
final class Failover implements Drill {
    private static final long LONGEST_MILLIS = 30_000;

    @Override
    public String number() {
        return "M2";
    }

    @Override
    public String title() {
        return "The primary database dies, its standby takes over";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        try (var cluster = Patroni.start(ground.folder("cluster"));
                var house = new House(
                                ground,
                                ground.folder("house"),
                                Map.of("TIDLIG_DATABASE_URL", cluster.address()),
                                List.of())
                        .readAt(cluster::connect)
                        .open()) {
            var missed = new ArrayList<String>();
            Looks.people(house.port(), 1).getFirst().get("/figures");
            if (!cluster.isAskedForFigures(1)) {
                missed.add("figures were not read from the standby");
            }
            var ledger = new Ledger(house);
            var crowd = house.crowd();
            crowd.awaitAnswered(ground.times(30, 300));
            cluster.killPrimary();
            var pause = crowd.awaitAnswered(4);
            crowd.awaitAnswered(ground.times(20, 200));
            crowd.goHome();
            var counted = ledger.count("four forms answered again %,d ms after the kill".formatted(pause), crowd);
            if (pause > LONGEST_MILLIS) {
                missed.add("writing again after %,d ms".formatted(pause));
            }
            return Found.together(List.of(counted, new Found("figures were read from the standby; the program was not started again", 0, missed)));
        }
    }
}
