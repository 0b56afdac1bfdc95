package dk.tidlig.family.view;

import dk.tidlig.family.word.WordThread;
import dk.tidlig.shell.TimelineItem;
import java.util.List;

/// One thing on the family's own page, with what the reader has said is not right of it.
///
/// @param mark by which the reader can say so
public record OwnLine(TimelineItem item, String mark, List<WordThread> said) {
    public OwnLine {
        said = List.copyOf(said);
    }

    /// As it is quoted beside what was said of it.
    String quoted() {
        return item.title() + " (" + item.when() + ")";
    }
}
