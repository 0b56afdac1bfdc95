package dk.tidlig.meeting.steering;

import dk.tidlig.access.Relation;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who sits in a steering group, on the municipality's day.
@Component
class SteeringSeats {
    private final LocalGroups groups;
    private final GroupMembers members;
    private final Words words;

    SteeringSeats(LocalGroups groups, GroupMembers members, Words words) {
        this.groups = groups;
        this.members = members;
        this.words = words;
    }

    LocalDate today() {
        return words.today();
    }

    /// @throws NotFound when there is none such here
    LocalGroup group(GroupId id) {
        var group = groups.get(id);
        if (group.kind() != LocalGroup.Kind.STEERING) {
            throw new NotFound();
        }
        return group;
    }

    Set<Relation> standing(Actor actor, GroupId id) {
        var group = group(id).id();
        return members.groupsOf(actor.id(), words.today()).contains(group) ? Set.of(Relation.GROUP_MEMBER) : Set.of();
    }

    List<LocalGroup> all() {
        return groups.all().stream()
                .filter(group -> group.kind() == LocalGroup.Kind.STEERING && !group.ended())
                .toList();
    }

    List<LocalGroup> of(Actor actor) {
        var mine = members.groupsOf(actor.id(), words.today());
        return all().stream().filter(group -> mine.contains(group.id())).toList();
    }

    Set<UserId> sitting(GroupId id, LocalDate day) {
        return group(id).membersOn(day).stream().map(GroupMember::user).collect(Collectors.toSet());
    }
}
