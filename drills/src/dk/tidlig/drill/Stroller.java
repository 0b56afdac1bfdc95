package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;

/// One person who does this and that, by chance: what each step is hangs on the seed and the person alone.
class Stroller {
    private static final List<String> OF_A_CHILD = List.of(
            "", "", "", "/consents", "/family", "/history", "/ratings", "/sharings", "/meetings", "/courses",
            "/episodes", "/instruments", "/keeping", "/print", "/relay-log", "/family-access");
    private static final List<String> OF_A_PARENT = List.of("", "", "/words", "/consents", "/looks");
    private static final List<String> OTHERS = List.of(
            "/my-day", "/children", "/enquiries", "/figures", "/inbox", "/notifications", "/referrals", "/groups",
            "/relay-logs", "/rounds", "/offers", "/advice", "/outreach", "/children?who=mine");
    private static final List<String> OF_FAMILIES = List.of("/family", "/my-account", "/children", "/my-day");

    final String name;
    final Visitor visitor;
    final Random random;
    private final Census census;
    private final History history;
    private final String note;
    private final Set<String> hidden;
    private final List<Census.Kid> listed;
    private final Map<String, Sheet> open = new HashMap<>();
    private int written;

    /// @param note of a session that this one may write, or nothing
    Stroller(House house, Census census, History history, String name, Random random, String note) {
        this.name = name;
        this.visitor = new Visitor(house.port());
        this.random = random;
        this.census = census;
        this.history = history;
        this.note = note;
        this.hidden = census.hiddenFrom(name);
        visitor.logIn(name, name + "-kaffe-solsort-7");
        var list = visitor.get("/children").body();
        this.listed = census.near(name).stream()
                .filter(it -> census.people().get(name).parent() || list.contains(it.id()))
                .toList();
    }

    /// Most often a child on this one's own list.
    private Census.Kid near() {
        return oneOf(listed.isEmpty() || random.nextInt(5) == 0 ? census.near(name) : listed);
    }

    void walk(int steps) throws InterruptedException {
        for (var step = 0; step < steps; step++) {
            step();
        }
    }

    void step() throws InterruptedException {
        if (census.people().get(name).parent()) {
            stepOfParent(random.nextInt(100));
        } else {
            stepOfProfessional(random.nextInt(100));
        }
    }

    private void stepOfProfessional(int chance) throws InterruptedException {
        if (!note.isEmpty() && random.nextInt(3) == 0) {
            write(note);
        } else if (chance < 40) {
            look(near(), oneOf(OF_A_CHILD));
        } else if (chance < 55) {
            look(oneOf(census.strange(name)), oneOf(OF_A_CHILD));
        } else if (chance < 66) {
            get("", oneOf(OTHERS));
        } else if (chance < 76) {
            search(oneOf(random.nextBoolean() ? census.near(name) : census.strange(name)));
        } else if (chance < 94) {
            contact(near());
        } else {
            contact(oneOf(census.strange(name)));
        }
    }

    private void stepOfParent(int chance) throws InterruptedException {
        var own = oneOf(census.near(name));
        if (chance < 40) {
            get(own.id(), "/family/" + own.id() + oneOf(OF_A_PARENT));
        } else if (chance < 55) {
            get("", "/family/" + oneOf(census.strange(name)).id() + oneOf(OF_A_PARENT));
        } else if (chance < 65) {
            look(oneOf(census.strange(name)), oneOf(OF_A_CHILD));
        } else if (chance < 75) {
            get("", oneOf(OF_FAMILIES));
        } else {
            var path = "/family/" + own.id() + "/words";
            send(own.id(), path, "/words", Map.of("words", mark()));
        }
    }

    final <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    final Sheet look(Census.Kid child, String page) throws InterruptedException {
        return get(child.id(), "/children/" + child.id() + page);
    }

    /// @param child whose page it is, or nothing
    final Sheet get(String child, String path) throws InterruptedException {
        return seen(child, path, () -> visitor.get(path));
    }

    private Sheet seen(String child, String path, Supplier<HttpResponse<String>> ask) throws InterruptedException {
        var from = System.nanoTime();
        var answer = Sheet.patiently(ask);
        var text = answer.statusCode() == 200 ? Parser.unescapeEntities(answer.body(), true) : "";
        var found = hidden.stream().filter(text::contains).sorted().toList();
        if (listed.stream().anyMatch(it -> !it.name().isEmpty() && text.contains(it.name()))) {
            history.named().increment();
        }
        history.looks()
                .add(new History.Look(name, child, path, answer.statusCode(), from, System.nanoTime(), found));
        return Sheet.of(answer);
    }

    /// By the first word of a name alone: what was typed stands on the page again.
    private void search(Census.Kid child) throws InterruptedException {
        if (!open.containsKey("/children")) {
            open.put("/children", get("", "/children"));
        }
        var text = child.name().replaceFirst(" .*", "");
        if (open.get("/children").asks("/children")) {
            seen("", "/children?search", () -> visitor.post("/children", "text", text));
        }
    }

    /// Just now: courses of the demonstration have begun a moment ago.
    private void contact(Census.Kid child) throws InterruptedException {
        if (child.episode().isEmpty()) {
            look(child, "");
            return;
        }
        var now = LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).truncatedTo(ChronoUnit.MINUTES);
        send(
                child.id(),
                "/children/%s/episodes/%s/contact".formatted(child.id(), child.episode()),
                "/contact",
                Map.of(
                        "reached", "TRIED",
                        "day", now.toLocalDate().toString(),
                        "time", now.toLocalTime().toString(),
                        "note", mark()));
    }

    private String mark() {
        return "history of %s, form %d".formatted(name, ++written);
    }

    /// Fills in a form; whoever is not given it sends it all the same.
    private void send(String child, String path, String end, Map<String, String> fields) throws InterruptedException {
        var sheet = get(child, path);
        var mark = fields.getOrDefault("note", fields.get("words"));
        var answer = sheet.asks(end)
                ? sheet.send(visitor, end, fields).answer()
                : Sheet.patiently(() -> visitor.post(path, flat(fields)));
        history.writes().add(new History.Write(name, child, mark, Sheet.isTaken(answer), written));
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    /// Opens the note, or sends what was opened some steps ago: somebody else may have been faster.
    private void write(String path) throws InterruptedException {
        var sheet = open.remove(path);
        if (sheet == null) {
            open.put(path, get(path.split("/")[2], path));
            return;
        }
        var words = mark();
        var taken = sheet.send(visitor, "/note", Map.of("words", words)).taken();
        history.edits().add(new History.Edit(name, sheet.version("/note"), words, taken));
    }
}
