package dk.tidlig.shell;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What a module knows of that others did on children, for the news of those around them.
public interface ChildDeeds {
    /// @param what a message's key; its one argument is the child
    record Deed(Instant at, UserId by, ChildId child, String what) {}

    /// What others than the scope's actor did on these children since that moment, newest first, at most [#MOST].
    List<Deed> since(Scope scope, Set<ChildId> children, Instant from);

    /// More is no news any more.
    int MOST = 50;
}
