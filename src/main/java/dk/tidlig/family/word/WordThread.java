package dk.tidlig.family.word;

import java.util.Comparator;
import java.util.List;

/// One of the family's words, with its own corrections beside it, the oldest first.
public record WordThread(OwnWord word, List<OwnWord> corrections) {
    public WordThread {
        corrections = List.copyOf(corrections);
    }

    /// The newest first; what waits for an answer before all others.
    public static List<WordThread> of(List<OwnWord> all) {
        return all.stream()
                .filter(it -> it.corrects() == null)
                .sorted(Comparator.comparing(OwnWord::waits)
                        .thenComparing(it -> it.made().at())
                        .reversed())
                .map(it -> new WordThread(
                        it,
                        all.stream()
                                .filter(one -> it.id().equals(one.corrects()))
                                .sorted(Comparator.comparing(one -> one.made().at()))
                                .toList()))
                .toList();
    }
}
