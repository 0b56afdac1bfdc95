package dk.tidlig.family.view;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.family.LogInRepository;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.List;

/// The family's own pages: its children, what is written, who looked.
@UseCase
public class OwnPages {
    private final Gate gate;
    private final LogInRepository logIns;
    private final ChildRecords children;
    private final OwnStory story;
    private final OwnLooks looks;

    OwnPages(Gate gate, LogInRepository logIns, ChildRecords children, OwnStory story, OwnLooks looks) {
        this.gate = gate;
        this.logIns = logIns;
        this.children = children;
        this.story = story;
        this.looks = looks;
    }

    /// A child as its family speaks of it.
    public record Own(ChildId child, String name) {}

    /// Who looked.
    public record Seen(String child, List<OwnLooks.Look> looks) {
        public Seen {
            looks = List.copyOf(looks);
        }
    }

    /// Those whose log-in still opens something.
    public List<Own> children(Actor actor) {
        var listed = gate.require(actor, FamilyAction.LIST_OWN);
        return logIns.children(listed.actor().id()).stream()
                .filter(child -> gate.wouldAllow(actor, FamilyAction.SEE_OWN, child))
                .map(child -> new Own(child, name(gate.require(actor, FamilyAction.SEE_OWN, child))))
                .toList();
    }

    public OwnPage page(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.SEE_OWN, child);
        return story.page(grant, name(grant));
    }

    public Seen looks(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.SEE_LOOKS, child);
        return new Seen(name(grant), looks.of(grant));
    }

    private String name(Grant grant) {
        return children.name(children.child(grant)).line();
    }
}
