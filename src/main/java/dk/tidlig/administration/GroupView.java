package dk.tidlig.administration;

import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.LocalGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A group as it stands today.
public record GroupView(LocalGroup group, LocalDate today) {
    /// Who is in it today, or will be.
    public List<GroupMember> members() {
        return group.members().stream()
                .filter(member ->
                        member.endsBefore() == null || member.endsBefore().isAfter(today))
                .toList();
    }

    public List<GroupMember> former() {
        return group.members().stream()
                .filter(member ->
                        member.endsBefore() != null && !member.endsBefore().isAfter(today))
                .toList();
    }

    /// Codes of the professions of which nobody sits in it today.
    public Set<String> vacancies() {
        return group.ended() ? Set.of() : group.vacancies(today);
    }

    public boolean hasChair() {
        return group.hasChair(today);
    }
}
