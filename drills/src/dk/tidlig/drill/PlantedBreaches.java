package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Histories with a breach in them, made up: whoever looks for breaches must find each, and none where there is none.
final class PlantedBreaches {
    private static final String CHILD = "child";
    private static final List<Planted> ALL = List.of(
            new Planted("a stranger's name on a page", Breaches.ISOLATION, (history, stored) -> history.looks()
                    .add(new History.Look("ann", "", "/my-day", 200, 50, 51, List.of("Bo Berg")))),
            new Planted("a form that is gone", Breaches.LOST, (history, stored) -> stored.written().remove("first")),
            new Planted("a form done twice", Breaches.LOST, (history, stored) -> stored.written()
                    .put("first", List.of(10L, 11L))),
            new Planted("a refused form done", Breaches.LOST, (history, stored) -> stored.written()
                    .put("refused", List.of(30L))),
            new Planted("two forms in the wrong order", Breaches.LOST, (history, stored) -> stored.written()
                    .put("first", List.of(21L))),
            new Planted("a note overwritten in silence", Breaches.LOST, (history, stored) -> history.edits()
                    .add(new History.Edit("bo", 1, "mine too", true))),
            new Planted("a note that came to nothing", Breaches.LOST, (history, stored) -> stored.notes().remove(2)),
            new Planted("a refused note kept", Breaches.LOST, (history, stored) -> stored.notes().put(3, "too late")),
            new Planted("a look that nobody noted", Breaches.AUDIT, (history, stored) -> stored.entries()
                    .put(Breaches.of("ann", CHILD), 1L)),
            new Planted("a look before any consent", Breaches.CONSENT, (history, stored) -> look(history, stored, 90)),
            new Planted("a look after the consent", Breaches.CONSENT, (history, stored) -> look(history, stored, 250)));

    private PlantedBreaches() {}

    private record Planted(String what, String rule, BiConsumer<History, Breaches.Stored> breach) {}

    /// @return how many there were; the others are missed
    static Found found() {
        var missed = new ArrayList<String>();
        var sound = Breaches.of(sound(), soundlyStored());
        if (!sound.isEmpty()) {
            missed.add("found where there was none: " + sound);
        }
        for (var planted : ALL) {
            var history = sound();
            var stored = soundlyStored();
            planted.breach().accept(history, stored);
            if (!Breaches.of(history, stored).keySet().equals(Set.of(planted.rule()))) {
                missed.add("planted and not found: " + planted.what());
            }
        }
        return new Found(ALL.size() + " planted breaches found first", 0, missed);
    }

    private static void look(History history, Breaches.Stored stored, long at) {
        history.looks().add(new History.Look("cleo", CHILD, "/children/child", 200, at, at + 1, List.of()));
        stored.entries().merge(Breaches.of("cleo", CHILD), 1L, Long::sum);
    }

    private static History sound() {
        var history = History.begin();
        history.looks().add(new History.Look("ann", CHILD, "/children/child", 200, 1, 2, List.of()));
        history.looks().add(new History.Look("ann", CHILD, "/children/child/family", 200, 3, 4, List.of()));
        history.looks().add(new History.Look("bo", "stranger", "/children/stranger", 404, 3, 4, List.of("stranger")));
        history.writes().add(new History.Write("ann", CHILD, "first", true, 1));
        history.writes().add(new History.Write("ann", CHILD, "second", true, 2));
        history.writes().add(new History.Write("bo", CHILD, "refused", false, 1));
        history.edits().add(new History.Edit("ann", 1, "mine", true));
        history.edits().add(new History.Edit("bo", 1, "too late", false));
        history.bases().add(new History.Basis("cleo", CHILD, true, 100, 110));
        history.bases().add(new History.Basis("cleo", CHILD, false, 200, 210));
        history.looks().add(new History.Look("cleo", CHILD, "/children/child", 200, 205, 220, List.of()));
        return history;
    }

    private static Breaches.Stored soundlyStored() {
        return new Breaches.Stored(
                new HashMap<>(Map.of("first", List.of(10L), "second", List.of(20L))),
                new HashMap<>(Map.of(2, "mine")),
                new HashMap<>(Map.of(Breaches.of("ann", CHILD), 2L, Breaches.of("cleo", CHILD), 1L)));
    }
}
