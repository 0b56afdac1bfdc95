package dk.tidlig.intake.referral;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.identity.group.Locality;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Which group a family's referral goes to.
@Component
public class ReferralGroups {
    private final Localities localities;
    private final LocalGroups groups;
    private final ObjectProvider<GroupMeetings> meetings;
    private final TransactionTemplate transaction;

    ReferralGroups(
            Localities localities,
            LocalGroups groups,
            ObjectProvider<GroupMeetings> meetings,
            TransactionTemplate transaction) {
        this.localities = localities;
        this.groups = groups;
        this.meetings = meetings;
        this.transaction = transaction;
    }

    /// A town or settlement, and the group that serves it.
    ///
    /// @param group empty when none does: nothing can be sent there
    public record Place(Locality locality, Optional<LocalGroup> group) {}

    /// Whether the municipality is divided into towns and settlements.
    public boolean divided() {
        return !within(localities::all).isEmpty();
    }

    public List<Place> places() {
        return within(() -> {
            var served = localities.served();
            var byId = running().stream().collect(Collectors.toMap(LocalGroup::id, Function.identity()));
            return localities.all().stream()
                    .map(locality -> new Place(
                            locality,
                            Optional.ofNullable(served.get(locality.code())).map(byId::get)))
                    .toList();
        });
    }

    public Optional<Place> place(String locality) {
        return places().stream()
                .filter(place -> place.locality().code().equals(locality))
                .findFirst();
    }

    /// @param locality null where the municipality is not divided: then its only group gets it
    public Optional<LocalGroup> find(@Nullable String locality) {
        if (locality != null) {
            return place(locality).flatMap(Place::group);
        }
        var all = within(this::running);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// @throws Refused when no group would get it
    public LocalGroup of(@Nullable String locality) {
        return find(locality).orElseThrow(() -> new Refused(IntakeRefusal.NO_GROUP));
    }

    /// What the groups are called.
    public Map<GroupId, String> names() {
        return within(groups::all).stream().collect(Collectors.toMap(LocalGroup::id, LocalGroup::name));
    }

    /// When the group meets next, as far as it is known.
    public Optional<LocalDate> nextMeeting(GroupId group) {
        return meetings.stream().flatMap(it -> it.next(group).stream()).min(LocalDate::compareTo);
    }

    private List<LocalGroup> running() {
        return groups.all().stream()
                .filter(group -> group.kind() == LocalGroup.Kind.LOCAL && !group.ended())
                .toList();
    }

    /// Row-level security lets rows through inside a transaction only; joins the caller's.
    private <T> T within(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
