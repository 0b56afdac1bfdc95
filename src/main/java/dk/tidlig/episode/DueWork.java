package dk.tidlig.episode;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What falls due with children that a group helps, for the group's agenda; contributed as a bean by the module that
/// knows it. Each source passes the gate for what it shows.
public interface DueWork {
    /// @param about how the child is spoken of
    /// @param what is due, in the reader's language
    record Due(ChildId child, String about, String what, LocalDate on, String url) {}

    /// The first to come first.
    List<Due> due(Actor actor, Collection<ChildId> children, LocalDate until);
}
