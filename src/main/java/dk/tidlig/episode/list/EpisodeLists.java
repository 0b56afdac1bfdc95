package dk.tidlig.episode.list;

import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildQuery;
import dk.tidlig.child.ChildRow;
import dk.tidlig.child.Children;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;

/// Children and their courses, 20 to a page: those somebody works with, all of them, or those that a search finds.
@UseCase
public class EpisodeLists {
    private final Gate gate;
    private final EpisodeListing listing;
    private final Children children;
    private final RowNames names;

    EpisodeLists(Gate gate, EpisodeListing listing, Children children, RowNames names) {
        this.gate = gate;
        this.listing = listing;
        this.children = children;
        this.names = names;
    }

    public ListPage list(Actor actor, EpisodeFilter filter) {
        var scope = gate.scope(actor, EpisodeAction.LIST, filter.criterion());
        var courses = listing.page(scope, filter);
        var ids = courses.stream().map(EpisodeRow::child).toList();
        return new ListPage(names.rows(scope, ids, courses), listing.count(scope, filter));
    }

    /// Children found by number, day or name, each with its newest course.
    public ListPage find(Actor actor, String text, int page) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "");
        var found = children.search(actor, new ChildQuery(text, page));
        var ids = found.rows().stream().map(ChildRow::id).toList();
        return new ListPage(names.rows(scope, ids, listing.newest(scope, ids)), found.total());
    }
}
