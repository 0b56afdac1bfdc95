package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The same note and the same plan, edited by many at once who all began from the same version.
final class EditsAtOnce implements Drill {
    private static final List<String> OF_THE_NOTE = List.of("birgitte", "jonas");
    private static final List<String> OF_THE_PLAN = List.of("pipaluk", "nivi", "malik", "inaluk");

    @Override
    public String number() {
        return "R7";
    }

    @Override
    public String title() {
        return "Two to fifty edit the same";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var sizes = ground.quick() ? List.of(2, 5, 10) : List.of(2, 5, 10, 20, 50);
        var parts = new ArrayList<Found>();
        try (var house = ground.house()) {
            for (int size : sizes) {
                parts.add(note(house, size));
                parts.add(draft(house, size));
            }
            for (var round = 0; round < ground.times(2, 10); round++) {
                parts.add(plan(house, round));
            }
            parts.add(new Found("no failures in the log", 0, house.failures()));
        }
        return Found.together(parts);
    }

    /// Two log-ins, each with several windows, write the note of a session that was held.
    private static Found note(House house, int size) throws Exception {
        var log = new HashMap<String, Visitor>();
        for (var name : OF_THE_NOTE) {
            log.put(name, loggedIn(house, name));
        }
        var page = notePage(log.get("jonas"));
        var editors = IntStream.range(0, size)
                .mapToObj(it -> OF_THE_NOTE.get(it % OF_THE_NOTE.size()))
                .map(log::get)
                .map(it -> it.at(house.port()));
        var field = new SameField(
                        new SameField.Form(page, "/note", "words"), named(editors.toList(), "Note of " + size))
                .edit();
        return field.judge("note", notes(house, page, field.accepted().keySet().stream().mapToInt(it -> it).min().orElse(0)));
    }

    /// The first held session of a child whom both may write about.
    static String notePage(Visitor visitor) throws InterruptedException {
        for (var child : links(Sheet.open(visitor, "/children"), "/children/[0-9a-f-]{36}")) {
            for (var session : links(Sheet.open(visitor, child), child + "/sessions/[0-9a-f-]{36}")) {
                var sheet = Sheet.open(visitor, session + "/note");
                if (sheet.asks("/note") && sheet.version("/note") > 0) {
                    return session + "/note";
                }
            }
        }
        throw new AssertionError("nobody has held a session");
    }

    static Map<Integer, String> notes(House house, String page, int from) throws Exception {
        var session = page.replaceAll(".*/sessions/([0-9a-f-]+)/note", "$1");
        try (var connection = house.cellar().connect()) {
            var found = new HashMap<Integer, String>();
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select version, words from session.note where session_id = ?::uuid and version >= ?")
                    .params(session, from)
                    .query(row -> {
                        found.put(row.getInt("version"), row.getString("words"));
                    });
            return found;
        }
    }

    /// One writer's windows on the same draft.
    private static Found draft(House house, int size) throws Exception {
        var writer = loggedIn(house, OF_THE_PLAN.getFirst());
        var draft = draft(writer, plans(writer).getFirst());
        var editors = named(Stream.generate(() -> writer.at(house.port())).limit(size).toList(), "Purpose of " + size);
        var field = new SameField(new SameField.Form(draft + "/purpose", "/purpose", "words"), editors).edit();
        var now = Sheet.open(writer, draft + "/purpose");
        return field.judge("draft of a plan", Map.of(now.version("/purpose"), now.field("/purpose", "words")));
    }

    /// Four people, each with a draft of their own, keep it at once.
    private static Found plan(House house, int round) throws Exception {
        var people = OF_THE_PLAN.stream().map(it -> loggedIn(house, it)).toList();
        var shared = plans(people.getFirst());
        for (var visitor : people) {
            shared.retainAll(plans(visitor));
        }
        var editors = new ArrayList<SameField.Editor>();
        var draft = shared.getFirst() + "/draft";
        for (var number = 0; number < people.size(); number++) {
            draft(people.get(number), shared.getFirst());
            var purpose = "Purpose of %s in round %d".formatted(OF_THE_PLAN.get(number), round);
            purpose(people.get(number), draft, purpose);
            editors.add(new SameField.Editor(people.get(number), purpose, "Because of number " + number));
        }
        var field = new SameField(new SameField.Form(draft, "/draft/keep", "why"), editors).edit();
        var reader = editors.getFirst().visitor();
        var stored = new HashMap<Integer, String>();
        for (int version : field.accepted().keySet()) {
            var page = Sheet.open(reader, draft.replace("/draft", "/versions/" + version)).page().text();
            editors.stream().map(SameField.Editor::words).filter(page::contains).forEach(it -> stored.put(version, it));
        }
        return field.judge("plan", stored);
    }

    private static void purpose(Visitor visitor, String draft, String words) throws InterruptedException {
        var sent = Sheet.open(visitor, draft + "/purpose").send(visitor, "/purpose", Map.of("words", words));
        if (sent.status() != 303) {
            throw new AssertionError("a purpose was answered " + sent.status());
        }
    }

    /// The plans of those whom this one helps.
    private static List<String> plans(Visitor visitor) throws InterruptedException {
        var found = new ArrayList<String>();
        for (var child : links(Sheet.open(visitor, "/children"), "/children/[0-9a-f-]{36}")) {
            found.addAll(links(Sheet.open(visitor, child), child + "/plans/[0-9a-f-]{36}"));
        }
        return found;
    }

    /// Begins a draft of one's own, unless one was begun.
    private static String draft(Visitor visitor, String plan) throws InterruptedException {
        var sheet = Sheet.open(visitor, plan);
        if (sheet.asks("/draft") && sheet.send(visitor, "/draft", Map.of()).status() != 303) {
            throw new AssertionError("a draft was not begun");
        }
        return plan + "/draft";
    }

    private static List<SameField.Editor> named(List<Visitor> visitors, String words) {
        return IntStream.range(0, visitors.size())
                .mapToObj(it -> {
                    var own = words + ": the words of number " + it;
                    return new SameField.Editor(visitors.get(it), own, own);
                })
                .toList();
    }

    private static List<String> links(Sheet sheet, String pattern) {
        return sheet.page().select("a[href]").eachAttr("href").stream()
                .map(it -> it.replaceFirst("[#?].*", ""))
                .filter(it -> it.matches(pattern))
                .distinct()
                .sorted()
                .toList();
    }

    static Visitor loggedIn(House house, String name) {
        var visitor = new Visitor(house.port());
        visitor.logIn(name, name + "-kaffe-solsort-7");
        return visitor;
    }
}
