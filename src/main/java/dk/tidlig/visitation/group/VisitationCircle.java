package dk.tidlig.visitation.group;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whoever has said that they may take no part in a case is kept from the child, whatever else they are to it here. And
/// a group still stands around those it said no to on its meeting's day and the day after: to read its minutes over.
@Component
class VisitationCircle implements Circle {
    private static final int DAYS_AFTER = 1;

    private final DisqualificationRepository disqualified;
    private final GroupDecisionRepository decisions;
    private final GroupMembers members;
    private final Words words;

    VisitationCircle(
            DisqualificationRepository disqualified,
            GroupDecisionRepository decisions,
            GroupMembers members,
            Words words) {
        this.disqualified = disqualified;
        this.decisions = decisions;
        this.members = members;
        this.words = words;
    }

    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        if (disqualified.children(user).contains(child)) {
            return Set.of(Relation.DISQUALIFIED);
        }
        return children(user).contains(child) ? Set.of(Relation.GROUP_MEMBER) : Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        var groups = members.groupsOf(user, words.today());
        return groups.isEmpty()
                ? Set.of()
                : decisions.declinedSince(groups, words.today().minusDays(DAYS_AFTER));
    }

    @Override
    public Set<ChildId> keptFrom(UserId user) {
        return disqualified.children(user);
    }
}
