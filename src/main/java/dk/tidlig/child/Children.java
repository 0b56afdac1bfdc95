package dk.tidlig.child;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Children and young people, born and unborn: found, registered, read, amended.
@UseCase
public class Children {
    private final Gate gate;
    private final ChildRepository children;
    private final ChildSearch search;
    private final Registration registration;
    private final Revision revision;

    Children(Gate gate, ChildRepository children, ChildSearch search, Registration registration, Revision revision) {
        this.gate = gate;
        this.children = children;
        this.search = search;
        this.registration = registration;
        this.revision = revision;
    }

    /// @throws NotFound when the child is not registered, or not to be known of
    public ChildView read(Actor actor, ChildId child) {
        var grant = gate.require(actor, ChildAction.READ, child);
        return children.find(grant, child).orElseThrow(NotFound::new);
    }

    /// Finds by number, day or name within what the actor may see, 20 to a page.
    public ChildPage search(Actor actor, ChildQuery query) {
        var scope = gate.scope(actor, ChildAction.FIND, query.masked());
        return search.find(scope, query);
    }

    /// Children who are likely the same, the surest first.
    public List<Likeness> likely(Actor actor, Who who) {
        var scope = gate.scope(actor, ChildAction.FIND, who.masked());
        return registration.likely(scope, who);
    }

    /// The same for one who is about to register a child: also those out of reach, without who they are. What would be
    /// refused for one that cannot be seen could never be answered.
    public List<Likeness> likelyAnywhere(Actor actor, Who who) {
        gate.require(actor, ChildAction.REGISTER);
        var scope = gate.scope(actor, ChildAction.FIND, who.masked());
        return registration.likelyAnywhere(scope, who);
    }

    /// The form for registering is asked for.
    public void askToRegister(Actor actor) {
        gate.door(actor, ChildAction.REGISTER);
    }

    /// A form that changes what is kept about a child is asked for.
    public void askToAmend(Actor actor, ChildId child) {
        gate.door(actor, ChildAction.AMEND, child);
    }

    /// Registers the child under the id that was reserved for it.
    ///
    /// @throws dk.tidlig.kernel.Refused when likely duplicates were not looked at, or the number is another child's
    public ChildId register(Actor actor, RegisterChild command) {
        var grant = gate.requireNew(actor, ChildAction.REGISTER, command.id());
        return registration.register(grant, command);
    }

    /// @throws dk.tidlig.kernel.Stale when another has amended the record since
    public void amend(Actor actor, ChildId child, AmendChild command) {
        var grant = gate.require(actor, ChildAction.AMEND, child);
        revision.amend(grant, command);
    }

    /// Those of another register's children who are here already, by their ref. Writes nothing.
    public Map<String, ChildId> known(Actor actor, Collection<String> refs) {
        gate.require(actor, ChildAction.IMPORT);
        var found = registration.known(refs);
        gate.requireForAll(actor, ChildAction.IMPORT, Set.copyOf(found.values()));
        return found;
    }

    /// Registers many from another register at once; refs that are here already are found again.
    ///
    /// @return the child of each ref
    public Map<String, ChildId> registerAll(Actor actor, List<ImportedChild> imported) {
        var grant = gate.require(actor, ChildAction.IMPORT);
        var found = registration.registerAll(grant, imported);
        gate.requireForAll(actor, ChildAction.IMPORT, Set.copyOf(found.values()));
        return found;
    }
}
