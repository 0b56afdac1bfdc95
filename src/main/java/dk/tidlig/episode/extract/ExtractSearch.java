package dk.tidlig.episode.extract;

import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildNames;
import dk.tidlig.child.ChildQuery;
import dk.tidlig.child.Children;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildName;
import java.util.List;

/// Finds the child that a family asks about, for whoever gives families what is kept: who the child is, and nothing of
/// what is written. The search itself is noted as any search for a child is.
@UseCase
public class ExtractSearch {
    private final Gate gate;
    private final Children children;
    private final ChildNames names;

    ExtractSearch(Gate gate, Children children, ChildNames names) {
        this.gate = gate;
        this.children = children;
        this.names = names;
    }

    public record Row(ChildId child, ChildName name) {}

    public record Found(List<Row> rows, long total) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /// The form is asked for.
    public void ask(Actor actor) {
        gate.door(actor, EpisodeAction.EXTRACT);
    }

    public Found find(Actor actor, String text, int page) {
        gate.door(actor, EpisodeAction.EXTRACT);
        var found = children.search(actor, new ChildQuery(text, page));
        return new Found(
                found.rows().stream()
                        .map(it -> new Row(it.id(), names.name(it)))
                        .toList(),
                found.total());
    }
}
