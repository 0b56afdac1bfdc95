package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.audit.AuditEntry.Outcome;
import dk.tidlig.audit.SeenLine;
import dk.tidlig.audit.TrailReader;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Who has seen a child's data: by name for who protects the data, by profession and purpose for the family (a family
/// has a right to the days and purposes; to names only when its rights need them, CJEU C-579/21).
@UseCase
public class TrailSeen {
    /// Rows that are shown at most.
    static final int MOST = 2_000;

    private final Gate gate;
    private final TrailReader reader;
    private final TrailWords words;
    private final TrailChoices choices;

    TrailSeen(Gate gate, TrailReader reader, TrailWords words, TrailChoices choices) {
        this.gate = gate;
        this.reader = reader;
        this.words = words;
        this.choices = choices;
    }

    /// By name, the denied tries too.
    public TrailSeenView seen(Actor actor, ChildId child) {
        gate.require(actor, TrailAction.READ_SEEN, child);
        var lines = reader.seen(child, choices.zone(), MOST + 1);
        var people = words.people(lines.stream().map(SeenLine::actor).collect(Collectors.toSet()));
        var purposes = words.purposes();
        var rows = lines.stream()
                .map(line -> TrailSeenView.Row.of(
                        line,
                        words.who(line.actor(), line.profession(), people),
                        words.profession(line.profession(), actor.language()),
                        words.purpose(line.purpose(), purposes, actor.language())))
                .toList();
        return view(gate.scope(actor, TrailAction.READ_SEEN, "name of the child " + child), child, rows);
    }

    /// For the family: no names, and of each day one line for a profession and a purpose. What was let and then undone
    /// stands too: somebody was at it.
    public TrailSeenView extract(Actor actor, ChildId child) {
        gate.require(actor, TrailAction.EXTRACT_SEEN, child);
        var merged = new LinkedHashMap<String, TrailSeenView.Row>();
        var purposes = words.purposes();
        for (var line : reader.seen(child, choices.zone(), MOST + 1)) {
            if (line.outcome() != Outcome.DENIED) {
                var row = TrailSeenView.Row.of(
                        line,
                        "",
                        words.profession(line.profession(), actor.language()),
                        words.purpose(line.purpose(), purposes, actor.language()));
                merged.merge(row.day() + "|" + row.profession() + "|" + row.purpose(), row, TrailSeenView.Row::and);
            }
        }
        return view(
                gate.scope(actor, TrailAction.EXTRACT_SEEN, "name of the child " + child),
                child,
                List.copyOf(merged.values()));
    }

    private TrailSeenView view(Scope scope, ChildId child, List<TrailSeenView.Row> rows) {
        var name = scope.all() ? words.child(scope, child) : "";
        return new TrailSeenView(name, rows.stream().limit(MOST).toList(), rows.size() > MOST, choices.proof());
    }
}
