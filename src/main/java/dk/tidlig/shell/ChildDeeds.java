package dk.tidlig.shell;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a module knows of that others did on children, for the news of those around them.
public interface ChildDeeds {
    /// @param what a message's key; its one argument is the child
    record Deed(Instant at, UserId by, ChildId child, String what) {}

    /// What others than the scope's actor did on these children since that moment, newest first, at most [#MOST].
    List<Deed> since(Scope scope, Set<ChildId> children, Instant from);

    /// The question's parameters, as every such query names them.
    static Map<String, Object> question(Scope scope, Set<ChildId> children, Instant from) {
        return Map.of(
                "municipality", Tenant.current().value(),
                "around", children.stream().map(ChildId::value).toArray(UUID[]::new),
                "all", scope.all(),
                "children", scope.children(),
                "from", from.atOffset(ZoneOffset.UTC),
                "me", scope.actor().id().value(),
                "most", MOST);
    }

    /// More is no news any more.
    int MOST = 50;
}
