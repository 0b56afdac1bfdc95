package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Holds a history against what lies there afterwards.
final class Breaches {
    static final String ISOLATION = "a page held what is another's";
    static final String LOST = "what was answered as done is not there once, in its order";
    static final String AUDIT = "a page was read that the trail does not tell of";
    static final String CONSENT = "a page was read without a consent";

    /// @param written where each mark lies in the order of storing
    /// @param notes the words of each version
    /// @param entries of the trail, for each person and child
    record Stored(Map<String, List<Long>> written, Map<Integer, String> notes, Map<String, Long> entries) {}

    private final History history;
    private final Stored stored;
    private final Map<String, List<String>> found = new TreeMap<>();

    private Breaches(History history, Stored stored) {
        this.history = history;
        this.stored = stored;
    }

    /// @return for each rule that was broken, by what
    static Map<String, List<String>> of(History history, Stored stored) {
        var breaches = new Breaches(history, stored);
        breaches.isolation();
        breaches.writes();
        breaches.edits();
        breaches.audit();
        breaches.consent();
        return breaches.found;
    }

    static String of(String who, String child) {
        return who + " " + child;
    }

    private void is(String rule, String what) {
        found.computeIfAbsent(rule, it -> new ArrayList<>()).add(what);
    }

    private void isolation() {
        history.looks().stream()
                .filter(History.Look::shown)
                .filter(it -> !it.found().isEmpty())
                .forEach(it -> is(ISOLATION, "%s at %s: %s".formatted(it.who(), it.path(), it.found())));
    }

    private void writes() {
        var last = new HashMap<String, Long>();
        history.writes().stream().sorted(Comparator.comparing(History.Write::place)).forEach(it -> {
            var at = stored.written().getOrDefault(it.mark(), List.of());
            if (at.size() != (it.taken() ? 1 : 0)) {
                is(LOST, "%s lies there %d times, taken: %s".formatted(it.mark(), at.size(), it.taken()));
            } else if (it.taken()) {
                var before = last.put(of(it.who(), it.child()), at.getFirst());
                if (before != null && before >= at.getFirst()) {
                    is(LOST, it.mark() + " lies before what was written before it");
                }
            }
        });
    }

    /// Each that was taken in became the version after the one it was written on; no other became any.
    private void edits() {
        var bases = new HashSet<Integer>();
        for (var it : history.edits()) {
            if (it.taken() && (!bases.add(it.base()) || !it.words().equals(stored.notes().get(it.base() + 1)))) {
                is(LOST, "%s on version %d is not version %d".formatted(it.words(), it.base(), it.base() + 1));
            }
            if (!it.taken() && stored.notes().containsValue(it.words())) {
                is(LOST, it.words() + " lies there, though it was refused");
            }
        }
    }

    private void audit() {
        history.looks().stream()
                .filter(it -> it.shown() && !it.child().isEmpty())
                .collect(Collectors.groupingBy(it -> of(it.who(), it.child()), Collectors.counting()))
                .forEach((who, pages) -> {
                    var entries = stored.entries().getOrDefault(who, 0L);
                    if (entries < pages) {
                        is(AUDIT, "%s: %d pages, %d entries".formatted(who, pages, entries));
                    }
                });
    }

    /// Who sees by consent alone sees nothing that neither began nor ended while one may have stood.
    private void consent() {
        history.bases().stream()
                .collect(Collectors.groupingBy(it -> of(it.who(), it.child())))
                .forEach((who, bases) -> {
                    bases.sort(Comparator.comparing(History.Basis::from));
                    history.looks().stream()
                            .filter(it -> it.shown() && of(it.who(), it.child()).equals(who))
                            .filter(it -> !mayStand(bases, it))
                            .forEach(it -> is(CONSENT, it.who() + " at " + it.path()));
                });
    }

    private static boolean mayStand(List<History.Basis> bases, History.Look look) {
        for (var at = 0; at < bases.size(); at++) {
            if (bases.get(at).stands()) {
                var end = at + 1;
                while (end < bases.size() && bases.get(end).stands()) {
                    end++;
                }
                var until = end == bases.size() ? Long.MAX_VALUE : bases.get(end).to();
                if (look.to() >= bases.get(at).from() && look.from() <= until) {
                    return true;
                }
            }
        }
        return false;
    }
}
