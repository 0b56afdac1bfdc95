package dk.tidlig.child;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Map;

/// Children and young people, born and unborn: found, registered, read, amended.
@UseCase
public class Children {
    private final Gate gate;
    private final ChildRepository children;
    private final Registration registration;
    private final ChildSearch search;
    private final ChildImport imports;

    Children(Gate gate, ChildRepository children, Registration registration, ChildSearch search, ChildImport imports) {
        this.gate = gate;
        this.children = children;
        this.registration = registration;
        this.search = search;
        this.imports = imports;
    }

    /// @throws NotFound when the child is not registered, or not to be known of
    public ChildView read(Actor actor, ChildId child) {
        var grant = gate.require(actor, ChildAction.READ, child);
        return children.find(grant, child).orElseThrow(NotFound::new);
    }

    /// Registers the child under the id that was reserved for it.
    ///
    /// @throws dk.tidlig.kernel.Refused when likely duplicates were not looked at, or the number is another child's
    public ChildId register(Actor actor, RegisterChild command) {
        var grant = gate.requireNew(actor, ChildAction.REGISTER, command.id());
        return registration.register(grant, command);
    }

    /// Finds by number, day or name within what the actor may see, 20 to a page.
    public ChildPage search(Actor actor, ChildQuery query) {
        var scope = gate.scope(actor, ChildAction.FIND, query.masked());
        return search.find(scope, query);
    }

    /// Children who are likely the same, the surest first.
    public List<Likeness> likely(Actor actor, Who who) {
        var scope = gate.scope(actor, ChildAction.FIND, who.masked());
        return search.likely(scope, who);
    }

    /// Registers many from another register at once; refs that are here already are found again.
    ///
    /// @return the child of each ref
    public Map<String, ChildId> registerAll(Actor actor, List<ImportedChild> imported) {
        var grant = gate.require(actor, ChildAction.IMPORT);
        var found = imports.registerAll(grant, imported);
        gate.requireForAll(actor, ChildAction.IMPORT, List.copyOf(found.values()));
        return found;
    }
}
