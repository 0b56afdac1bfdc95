package dk.tidlig.drill;

import dk.tidlig.database.EnquirerAtWork;
import dk.tidlig.database.Worker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Many people of several municipalities at once, each of whom does this and that by chance. What each of them saw and
/// was answered is held against what lies there afterwards. The seed gives each one's steps; how the steps of several
/// fall between each other is the machine's.
final class Histories implements Drill {
    private static final List<String> PEOPLE = List.of(
            "birgitte", "jonas", "hanne", "torben", "lone", "mette", "grethe", "lene", "vibeke", "pipaluk", "nivi",
            "malik", "najannguaq", "sofie", "maria");
    private static final List<String> WRITERS = List.of("birgitte", "jonas");
    private static final String PARENT = "sofie";
    private static final String READER = "karen";
    private static final Pattern MARK = Pattern.compile("history of [a-z]+, form \\d+");

    @Override
    public String number() {
        return "R16";
    }

    @Override
    public String title() {
        return "Histories by chance";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var parts = new ArrayList<Found>();
        parts.add(PlantedBreaches.found());
        var steps = ground.times(1_000, 10_000);
        for (var seed = ground.seed(); seed < ground.seed() + ground.times(1, 20); seed++) {
            try (var house = ground.house()) {
                parts.add(one(house, seed, steps));
                parts.add(new Found("no failures in the log", 0, house.failures()));
            }
        }
        return Found.together(parts);
    }

    /// Whoever sees a child by consent alone, and looks again and again.
    private static final class Reader extends Stroller {
        private final Census.Kid child;

        Reader(House house, Census census, History history, Random random, Census.Kid child) {
            super(house, census, history, READER, random, "");
            this.child = child;
        }

        @Override
        void step() throws InterruptedException {
            if (random.nextInt(3) > 0) {
                look(child, oneOf(List.of("", "/ratings")));
            } else {
                super.step();
            }
        }
    }

    private static Found one(House house, long seed, int steps) throws Exception {
        var history = History.begin();
        Census census;
        try (var connection = house.cellar().connect()) {
            census = Census.of(connection);
        }
        var before = entries(house, census);
        var child = census.near(PARENT).getFirst();
        var note = EditsAtOnce.notePage(EditsAtOnce.loggedIn(house, WRITERS.getLast()));
        var people = new ArrayList<Stroller>();
        for (var name : PEOPLE) {
            people.add(new Stroller(house, census, history, name, by(seed, name), WRITERS.contains(name) ? note : ""));
        }
        people.add(new Reader(house, census, history, by(seed, READER), child));
        people.add(new ByConsent(house, census, history, by(seed, "consent"), child, READER));
        var each = steps / people.size() + 1;
        var enquiries = walk(people, each, new EnquirerAtWork(house.port()), history);
        var stored = new Breaches.Stored(
                written(house, people, census), EditsAtOnce.notes(house, note, 0), entries(house, census));
        before.forEach((who, many) -> stored.entries().merge(who, -many, Long::sum));
        var judged = new Judgement(seed, history, Breaches.of(history, stored));
        return judged.found(each * people.size() + enquiries, people.size() + 1, READER, child.id());
    }

    private static Random by(long seed, String name) {
        return new Random(seed * 31 + name.hashCode());
    }

    private static int walk(List<Stroller> people, int steps, EnquirerAtWork parent, History history) throws Exception {
        var all = new ArrayList<Callable<Integer>>();
        people.forEach(one -> all.add(() -> {
            one.walk(steps);
            return 0;
        }));
        all.add(() -> {
            for (var enquiry = 0; enquiry < steps / 10; enquiry++) {
                enquire(parent, history, enquiry);
            }
            return steps / 10;
        });
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            var sum = 0;
            for (var done : threads.invokeAll(all)) {
                sum += done.get();
            }
            return sum;
        }
    }

    private static void enquire(EnquirerAtWork parent, History history, int place) throws InterruptedException {
        while (true) {
            try {
                var filled = parent.fill();
                var taken = Sheet.isTaken(Sheet.patiently(filled::send));
                history.writes().add(new History.Write("somebody", "", parent.foundBy(filled), taken, place));
                return;
            } catch (Worker.Unanswered _) {
                Thread.sleep(100);
            }
        }
    }

    /// Where each mark lies: contacts and enquiries in the database, what families said on their own pages.
    private static Map<String, List<Long>> written(House house, List<Stroller> people, Census census) throws Exception {
        var found = new HashMap<String, List<Long>>();
        house.marks().forEach((mark, times) -> found.put(
                mark,
                times.stream()
                        .map(at -> at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000)
                        .toList()));
        for (var one : people) {
            if (census.people().get(one.name).parent()) {
                var path = "/family/" + census.near(one.name).getFirst().id() + "/words";
                var said = Sheet.open(one.visitor, path).page().select("ul.t-list > li").eachText();
                for (var at = 0; at < said.size(); at++) {
                    var mark = MARK.matcher(said.get(at));
                    if (mark.find()) {
                        // the newest stands first
                        found.computeIfAbsent(mark.group(), it -> new ArrayList<>()).add((long) -at);
                    }
                }
            }
        }
        return found;
    }

    /// How often the trail tells that this one was let in to that child.
    private static Map<String, Long> entries(House house, Census census) throws SQLException {
        var names = new HashMap<String, String>();
        census.people().forEach((name, person) -> names.put(person.account(), name));
        var found = new HashMap<String, Long>();
        try (var connection = house.cellar().connect()) {
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("""
                            select actor_id::text as actor, child_id::text as child, count(*) as entries from audit.entry
                             where outcome = 'ALLOWED' and child_id is not null group by 1, 2""")
                    .query(row -> {
                        var name = names.getOrDefault(row.getString("actor"), "");
                        found.merge(Breaches.of(name, row.getString("child")), row.getLong("entries"), Long::sum);
                    });
        }
        return found;
    }
}
