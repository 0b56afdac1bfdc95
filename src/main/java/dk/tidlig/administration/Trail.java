package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.audit.TrailQuery;
import dk.tidlig.audit.TrailReader;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;

/// The trail, searched. Each search is itself an entry.
@UseCase
public class Trail {
    /// Rows to a page.
    public static final int PAGE = 20;
    /// Entries are counted no further.
    public static final int COUNTED = 10_000;
    /// Entries that a file holds at most.
    public static final int FILE = 50_000;

    private final Gate gate;
    private final TrailReader reader;
    private final TrailWords words;
    private final TrailChoices choices;

    Trail(Gate gate, TrailReader reader, TrailWords words, TrailChoices choices) {
        this.gate = gate;
        this.reader = reader;
        this.words = words;
        this.choices = choices;
    }

    /// @param page counted from 1
    public TrailView search(Actor actor, TrailQuery query, int page) {
        var scope = gate.scope(actor, TrailAction.SEARCH_TRAIL, query.criterion());
        if (!scope.all()) {
            return choices.nothing();
        }
        var lines = reader.find(query, PAGE, (long) (page - 1) * PAGE);
        var child = query.child() == null ? "" : words.child(scope, query.child());
        return choices.around(words.rows(lines, scope, actor.language()), reader.count(query, COUNTED), child);
    }

    /// All entries that are asked for, the newest first.
    ///
    /// @throws Refused when there are more than a file holds
    public List<TrailRow> export(Actor actor, TrailQuery query) {
        var scope = gate.scope(actor, TrailAction.EXPORT_TRAIL, query.criterion());
        if (!scope.all()) {
            return List.of();
        }
        var lines = reader.lines(query, FILE + 1, 0);
        if (lines.size() > FILE) {
            throw new Refused(TrailRefusal.TRAIL_TOO_LONG, FILE);
        }
        return words.rows(lines, scope, actor.language());
    }
}
