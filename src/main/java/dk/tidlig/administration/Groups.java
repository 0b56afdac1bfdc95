package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Local groups and steering groups.
@UseCase
public class Groups {
    private final Gate gate;
    private final LocalGroups groups;
    private final GroupMembers members;
    private final Employments employments;
    private final HouseRules rules;

    Groups(Gate gate, LocalGroups groups, GroupMembers members, Employments employments, HouseRules rules) {
        this.gate = gate;
        this.groups = groups;
        this.members = members;
        this.employments = employments;
        this.rules = rules;
    }

    public List<GroupView> list(Actor actor) {
        gate.require(actor, AdministrationAction.READ_GROUPS);
        var today = employments.today();
        return groups.all().stream().map(group -> new GroupView(group, today)).toList();
    }

    public GroupView read(Actor actor, GroupId id) {
        gate.require(actor, AdministrationAction.READ_GROUPS);
        return new GroupView(groups.get(id), employments.today());
    }

    /// The form for a new group is asked for.
    public void askToCreate(Actor actor) {
        gate.door(actor, AdministrationAction.KEEP_GROUPS);
    }

    /// @param seats codes of the professions that the group is made of
    public GroupId create(Actor actor, LocalGroup.Kind kind, String name, Set<String> seats) {
        var grant = gate.require(actor, AdministrationAction.KEEP_GROUPS);
        if (groups.isNameTaken(name.strip())) {
            throw new Refused(AdministrationRefusal.NAME_TAKEN);
        }
        return groups.create(kind, name.strip(), seats, grant.stamp());
    }

    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void change(Actor actor, GroupId id, String name, Set<String> seats, boolean ended, long version) {
        var grant = gate.require(actor, AdministrationAction.KEEP_GROUPS);
        if (!groups.get(id).name().equals(name.strip()) && groups.isNameTaken(name.strip())) {
            throw new Refused(AdministrationRefusal.NAME_TAKEN);
        }
        groups.change(id, name.strip(), seats, ended, version, grant.stamp());
    }

    /// Puts somebody in the group, with the profession of their work here.
    ///
    /// @param standInFor the ordinary member that the new one stands in for; null for an ordinary member
    public UUID addMember(
            Actor actor, GroupId id, UserId user, boolean chair, @Nullable UUID standInFor, LocalDate from) {
        var grant = gate.require(actor, AdministrationAction.KEEP_GROUPS);
        var employment = rules.employment(user);
        var group = groups.get(id);
        check(group, user, chair, standInFor, from);
        return members.add(id, user, employment.profession(), chair, standInFor, from, grant.stamp());
    }

    private static void check(LocalGroup group, UserId user, boolean chair, @Nullable UUID standInFor, LocalDate from) {
        var then = group.members().stream()
                .filter(member ->
                        member.endsBefore() == null || member.endsBefore().isAfter(from))
                .toList();
        if (then.stream().anyMatch(member -> member.user().equals(user))) {
            throw new Refused(AdministrationRefusal.IN_GROUP_ALREADY);
        }
        if (chair && then.stream().anyMatch(GroupMember::chair)) {
            throw new Refused(AdministrationRefusal.CHAIR_TAKEN);
        }
        if (standInFor != null
                && (chair
                        || then.stream()
                                .noneMatch(member -> member.id().equals(standInFor) && member.standInFor() == null))) {
            throw new Refused(AdministrationRefusal.STAND_IN_FOR_NOBODY);
        }
    }

    /// @param lastDay the last day in the group
    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void endMember(Actor actor, GroupId id, UUID member, LocalDate lastDay, long version) {
        var grant = gate.require(actor, AdministrationAction.KEEP_GROUPS);
        var standing = members.get(id, member);
        var without = lastDay.plusDays(1);
        members.end(
                id,
                member,
                without.isBefore(standing.startsOn()) ? standing.startsOn() : without,
                version,
                grant.stamp());
    }
}
