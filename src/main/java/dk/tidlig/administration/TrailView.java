package dk.tidlig.administration;

import dk.tidlig.audit.PastVerification;
import dk.tidlig.identity.Colleague;
import dk.tidlig.shell.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the trail.
///
/// @param total how many entries there are, counted no further than [Trail#COUNTED]
/// @param child name of the child that is asked for; empty without one
/// @param proof the last verification; nothing before the first
/// @param colleagues those who can be asked for
/// @param actions the deeds that can be asked for, by their words
public record TrailView(
        List<TrailRow> rows,
        long total,
        String child,
        @Nullable PastVerification proof,
        List<Colleague> colleagues,
        List<Choice> actions) {
    /// What stands in one line: one row, or the lists of one look at somebody's own day.
    public record Fold(List<TrailRow> rows) {
        public Fold {
            rows = List.copyOf(rows);
        }

        public TrailRow first() {
            return rows.getFirst();
        }

        public boolean several() {
            return rows.size() > 1;
        }
    }

    /// The rows, in order; lists that one person's day asked for one after the other within a minute are folded into
    /// one line. What somebody searched for stands alone.
    public List<Fold> folds() {
        var folds = new ArrayList<Fold>();
        var open = new ArrayList<TrailRow>();
        for (var row : rows) {
            if (!open.isEmpty() && !row.goesWith(open.getFirst())) {
                folds.add(new Fold(open));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            folds.add(new Fold(open));
        }
        return folds;
    }

    public TrailView {
        rows = List.copyOf(rows);
        colleagues = List.copyOf(colleagues);
    }
}
