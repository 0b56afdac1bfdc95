package dk.tidlig.visitation.group;

import dk.tidlig.access.Relation;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who sits in a group on which day: in the group's own zone.
@Component
class GroupSeats {
    private final LocalGroups groups;
    private final GroupMembers members;
    private final Localities localities;
    private final Clock clock;

    GroupSeats(LocalGroups groups, GroupMembers members, Localities localities, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.localities = localities;
        this.clock = clock;
    }

    /// The day it is where the group is.
    LocalDate today(GroupId group) {
        return LocalDate.ofInstant(clock.instant(), localities.zone(group));
    }

    /// How the actor stands to the group today.
    ///
    /// @throws NotFound when there is none such here
    Set<Relation> standing(Actor actor, GroupId id) {
        var group = group(id).id();
        return members.groupsOf(actor.id(), today(group)).contains(group) ? Set.of(Relation.GROUP_MEMBER) : Set.of();
    }

    /// A group that decides on families.
    ///
    /// @throws NotFound when there is none such here
    LocalGroup group(GroupId id) {
        var group = groups.get(id);
        if (group.kind() != LocalGroup.Kind.LOCAL) {
            throw new NotFound();
        }
        return group;
    }

    /// The running groups that decide on families.
    List<LocalGroup> all() {
        return groups.all().stream()
                .filter(group -> group.kind() == LocalGroup.Kind.LOCAL && !group.ended())
                .toList();
    }

    /// Those the actor sits in today.
    List<LocalGroup> of(Actor actor) {
        return all().stream()
                .filter(group -> !standing(actor, group.id()).isEmpty())
                .toList();
    }
}
