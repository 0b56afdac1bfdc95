package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is said of a history. One in which nothing was refused, or nothing shown, has tried nothing.
record Judgement(long seed, History history, Map<String, List<String>> breaches) {
    private static final int TOLD = 5;

    Found found(int steps, int people, String reader, String child) {
        var missed = new ArrayList<String>();
        breaches.forEach((rule, all) -> all.stream()
                .limit(TOLD)
                .forEach(it -> missed.add("%s: %s (of %d; --seed %d)".formatted(rule, it, all.size(), seed))));
        var looks = history.looks();
        var shown = looks.stream().filter(History.Look::shown).count();
        var seen = looks.stream().filter(it -> isOf(it, reader, child) && it.shown()).count();
        var shut = looks.stream().filter(it -> isOf(it, reader, child) && !it.shown()).count();
        var taken = history.writes().stream().filter(History.Write::taken).count();
        var notes = history.edits().stream().filter(History.Edit::taken).count();
        if (history.named().sum() == 0 || seen == 0 || shut == 0 || taken == 0 || notes == 0) {
            missed.add("too little was tried (--seed %d)".formatted(seed));
        }
        var broken = looks.stream().filter(it -> it.status() >= 500).toList();
        if (!broken.isEmpty()) {
            missed.add("%d pages answered 500 and more, as %s".formatted(broken.size(), broken.getFirst().path()));
        }
        return new Found(
                ("seed %d: %,d steps of %d people, %,d pages shown (%,d name a child of one's own) and %,d refused; "
                                + "%d of %d forms and %d of %d notes taken; by consent %d pages shown, %d refused")
                        .formatted(
                                seed,
                                steps,
                                people,
                                shown,
                                history.named().sum(),
                                looks.size() - shown,
                                taken,
                                history.writes().size(),
                                notes,
                                history.edits().size(),
                                seen,
                                shut),
                breaches.getOrDefault(Breaches.LOST, List.of()).size(),
                missed);
    }

    private static boolean isOf(History.Look look, String who, String child) {
        return look.who().equals(who) && look.child().equals(child);
    }
}
