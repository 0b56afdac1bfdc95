package dk.tidlig.shell;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import java.util.Collection;
import java.util.Map;

/// Names for the lists of modules that do not know the child. Only children within the scope are named.
public interface ChildNaming {
    Map<ChildId, ChildName> names(Scope scope, Collection<ChildId> children);
}
