package dk.tidlig.intake.referral;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Around a child is the group its referral waits for: whoever sits in it that day, for themselves or for another,
/// until
/// it is settled, or the course it led to has ended. Whoever referred is owed feedback.
@Component
class ReferralCircle implements Circle {
    private final ReferralLists lists;
    private final ReferralRepository referrals;
    private final GroupMembers members;
    private final Words words;

    ReferralCircle(ReferralLists lists, ReferralRepository referrals, GroupMembers members, Words words) {
        this.lists = lists;
        this.referrals = referrals;
        this.members = members;
        this.words = words;
    }

    @Override
    public boolean knows(ChildId child) {
        return lists.knows(child);
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        var found = new HashSet<Relation>();
        if (children(user).contains(child)) {
            found.add(Relation.GROUP_MEMBER);
        }
        if (lists.sentBy(user, child)) {
            found.add(Relation.REFERRER);
        }
        return found;
    }

    @Override
    public Set<ChildId> children(UserId user) {
        var groups = members.groupsOf(user, words.today());
        return groups.isEmpty() ? Set.of() : lists.of(groups);
    }

    /// The course has ended: the group steps back, as its helpers do.
    @EventListener
    void on(EpisodeEvent.Closed closed) {
        referrals.closed(closed.episode(), closed.closedAt());
    }
}
