package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Writes what became of a referral, together with what stood there before.
@Component
class ReferralRecords {
    private final ReferralRepository referrals;
    private final ReferralLists lists;
    private final ReferralChanges changes;
    private final ReferralGroups groups;
    private final GroupMembers members;

    ReferralRecords(
            ReferralRepository referrals,
            ReferralLists lists,
            ReferralChanges changes,
            ReferralGroups groups,
            GroupMembers members) {
        this.referrals = referrals;
        this.lists = lists;
        this.changes = changes;
        this.groups = groups;
        this.members = members;
    }

    Told told(Grant grant, Referral it) {
        return new Told(it.family().and(referrals.why(grant, it.id())), changes.of(grant, it.id()));
    }

    boolean isHere(Grant grant, String programme, ReferralAnswers answers) {
        return lists.isHere(grant, programme, answers);
    }

    Collection<GroupId> groups(Scope scope, LocalDate day) {
        return scope.all()
                ? groups.names().keySet()
                : members.groupsOf(scope.actor().id(), day);
    }

    void amend(Grant grant, Referral it, ReferralAnswer answer, String reason) {
        var before = it.family().and(referrals.why(grant, it.id()));
        var after = before.with(answer);
        for (var step : ReferralStep.values()) {
            changes.note(
                    grant,
                    it.id(),
                    ReferralAmending.fields(before, step),
                    ReferralAmending.fields(after, step),
                    reason);
        }
        var lives = after.lives();
        var group = it.settlement() != null || lives == null
                ? it.group()
                : groups.of(lives.locality()).id();
        var children =
                it.settlement() != null ? it.children() : ReferralAmending.children(it.children(), after.count());
        referrals.update(grant, it.amended(group, children, after.family()));
        referrals.updateWhy(grant, it.id(), after.why());
    }

    void add(Grant grant, Referral it, String more, boolean byReferrer) {
        changes.add(grant, it.id(), ReferralFields.MORE, null, more, null);
        if (byReferrer) {
            referrals.update(grant, it.moreTold(grant.at()));
        }
    }
}
