package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
            var noting = OF_THE_NOTE.stream().map(it -> loggedIn(house, it)).toList();
            var planning = OF_THE_PLAN.stream().map(it -> loggedIn(house, it)).toList();
            var page = notePage(noting.getLast());
            var plan = planOf(planning);
            for (int size : sizes) {
                parts.add(note(house, page, windows(house, noting, size)));
                parts.add(draft(plan, windows(house, List.of(planning.getFirst()), size)));
            }
            for (var round = 0; round < ground.times(2, 10); round++) {
                parts.add(plan(plan, planning, round));
            }
            parts.add(new Found("no failures in the log", 0, house.failures()));
        }
        return Found.together(parts);
    }

    /// So many windows of these log-ins in turn.
    private static List<Visitor> windows(House house, List<Visitor> people, int size) {
        return IntStream.range(0, size)
                .mapToObj(it -> people.get(it % people.size()).at(house.port()))
                .toList();
    }

    /// Two log-ins, each with several windows, write the note of a session that was held.
    private static Found note(House house, String page, List<Visitor> windows) throws Exception {
        var field = new SameField(new SameField.Form(page, "/note", "words"), named(windows, "Note of " + windows.size())).edit();
        var first = field.accepted().keySet().stream().mapToInt(it -> it).min().orElse(0);
        return field.judge("note", notes(house, page, first));
    }

    /// A plan that all of them may change.
    private static String planOf(List<Visitor> people) throws InterruptedException {
        var shared = plans(people.getFirst());
        for (var visitor : people) {
            shared.retainAll(plans(visitor));
        }
        return shared.getFirst();
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
    private static Found draft(String plan, List<Visitor> windows) throws Exception {
        var draft = draft(windows.getFirst(), plan);
        var editors = named(windows, "Purpose of " + windows.size());
        var field = new SameField(new SameField.Form(draft + "/purpose", "/purpose", "words"), editors).edit();
        var now = Sheet.open(windows.getFirst(), draft + "/purpose");
        return field.judge("draft of a plan", Map.of(now.version("/purpose"), now.field("/purpose", "words")));
    }

    /// People with a draft of their own each keep it at once.
    private static Found plan(String plan, List<Visitor> people, int round) throws Exception {
        var editors = new ArrayList<SameField.Editor>();
        for (var number = 0; number < people.size(); number++) {
            var words = "Purpose of number %d in round %d".formatted(number, round);
            purpose(people.get(number), draft(people.get(number), plan), words);
            editors.add(new SameField.Editor(people.get(number), words, "Because of number " + number));
        }
        var field = new SameField(new SameField.Form(plan + "/draft", "/draft/keep", "why"), editors).edit();
        var stored = new HashMap<Integer, String>();
        for (int version : field.accepted().keySet()) {
            var page = Sheet.open(people.getFirst(), plan + "/versions/" + version).page().text();
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

    /// On the page that a log-in leads to.
    static Visitor loggedIn(House house, String name) {
        var visitor = new Visitor(house.port());
        visitor.logIn(name, name + "-kaffe-solsort-7");
        visitor.get("/");
        return visitor;
    }
}
