package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// One form that many have open at once, all with the same version: one of them wins, each of the others is shown both
/// versions and sends their own again, until all have been taken in, one after the other.
final class SameField {
    /// @param words what this editor writes, seen by all who lose against them
    /// @param typed what must still stand in the form's own field after a conflict
    record Editor(Visitor visitor, String words, String typed) {}

    /// @param page where the form is
    /// @param end of the address that it goes to
    /// @param field that keeps what was typed
    record Form(String page, String end, String field) {}

    private final Form form;
    private final List<Editor> editors;
    private final Map<Integer, String> accepted = new ConcurrentHashMap<>();
    private final Map<String, Integer> conflicts = new ConcurrentHashMap<>();
    private final Queue<String> missed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger overwritten = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();

    SameField(Form form, List<Editor> editors) {
        this.form = form;
        this.editors = List.copyOf(editors);
    }

    /// The words taken in, by the version that they became.
    Map<Integer, String> accepted() {
        return new TreeMap<>(accepted);
    }

    SameField edit() throws Exception {
        var together = new CyclicBarrier(editors.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(editors.size())) {
            var all = new ArrayList<Future<?>>();
            for (var editor : editors) {
                all.add(threads.submit(() -> {
                    edit(editor, together);
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        return this;
    }

    private void edit(Editor editor, CyclicBarrier together) throws Exception {
        var sheet = Sheet.open(editor.visitor(), form.page());
        together.await();
        for (var tries = 0; tries <= editors.size(); tries++) {
            var base = sheet.version(form.end());
            sheet = sheet.send(editor.visitor(), form.end(), Map.of(form.field(), editor.typed()));
            if (sheet.taken()) {
                var before = accepted.put(base + 1, editor.words());
                if (before != null) {
                    overwritten.incrementAndGet();
                    missed.add("two were taken in from version " + base);
                }
                return;
            }
            if (sheet.status() != 409) {
                missed.add("answered " + sheet.status());
                return;
            }
            look(sheet, editor);
        }
        missed.add("lost more often than there were others");
    }

    /// The page of whoever came too late.
    private void look(Sheet sheet, Editor editor) {
        var both = sheet.saidByBoth();
        if (!both.contains(editor.words()) || both.size() < 2) {
            missed.add("a conflict's page does not hold both versions: " + both);
        }
        if (!sheet.field(form.end(), form.field()).equals(editor.typed())) {
            lost.incrementAndGet();
            missed.add("what was typed is not in the form any more");
        }
        for (var said : both) {
            if (!said.equals(editor.words())) {
                conflicts.put(said, sheet.version(form.end()));
            }
        }
        shown.incrementAndGet();
    }

    /// @param stored what lies there now, by version; the last one alone where no others are kept
    Found judge(String what, Map<Integer, String> stored) {
        conflicts.forEach((said, version) -> {
            if (!said.equals(accepted.get(version))) {
                missed.add("said to stand at %d: %s, not %s".formatted(version, said, accepted.get(version)));
            }
        });
        if (accepted.size() != editors.size()) {
            missed.add("%d of %d were taken in".formatted(accepted.size(), editors.size()));
        }
        stored.forEach((version, words) -> {
            if (!words.equals(accepted.get(version))) {
                lost.incrementAndGet();
                missed.add("version %d holds %s, not %s".formatted(version, words, accepted.get(version)));
            }
        });
        if (!stored.containsKey(new TreeMap<>(accepted).lastKey())) {
            lost.incrementAndGet();
            missed.add("the last version is not there");
        }
        return new Found(
                "%s: %d at once, %d conflicts shown".formatted(what, editors.size(), shown.get()),
                lost.get() + overwritten.get(),
                List.copyOf(missed));
    }
}
