package dk.tidlig.access;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.Set;

/// Who is around a child. Each module that puts people around children says so here; the gate joins what they say.
/// All answers are for the bound municipality.
public interface Circle {
    /// Whether this module knows such a child here.
    boolean knows(ChildId child);

    /// How the user stands to the child now, by what this module knows.
    Set<Relation> relations(UserId user, ChildId child);

    /// The children that the user is around now (every relation but REFERRER, PARTICIPANT and the family's), by what
    /// this module knows.
    Set<ChildId> children(UserId user);

    /// Codes of the deeds of reading on the child that are open to the user now, whatever their role, because somebody
    /// passed that on to them.
    default Set<String> opened(UserId user, ChildId child) {
        return Set.of();
    }

    /// The children that the user is kept from, however else they stand to them: disqualified.
    default Set<ChildId> keptFrom(UserId user) {
        return Set.of();
    }
}
