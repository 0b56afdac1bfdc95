package dk.tidlig.visitation.group;

import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.Programmes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Holds groups' meetings against the rhythm that the programmes ask for.
@Component
class MeetingRhythms {
    private final Programmes programmes;
    private final MeetingRepository meetings;

    MeetingRhythms(Programmes programmes, MeetingRepository meetings) {
        this.programmes = programmes;
        this.meetings = meetings;
    }

    /// Nothing when no programme asks for a rhythm, or nobody has sat in the group yet.
    ///
    /// @param today where the group is
    Optional<MeetingRhythm> of(LocalGroup group, LocalDate today) {
        var days = meetings.days(group.id(), today);
        var from = Optional.ofNullable(days.last())
                .or(() -> group.members().stream()
                        .map(GroupMember::startsOn)
                        .filter(day -> !day.isAfter(today))
                        .min(Comparator.naturalOrder()));
        return from.flatMap(since -> shortest(since)
                .map(rule -> new MeetingRhythm(rule, today, days.last(), since, days.next(), days.unheld())));
    }

    private Optional<Decider.Rhythm> shortest(LocalDate from) {
        return programmes.list().stream()
                .flatMap(it -> it.definition().decider() instanceof Decider.Group group
                        ? Stream.ofNullable(group.meetings())
                        : Stream.empty())
                .min(Comparator.comparing(rule -> Objects.requireNonNull(rule).by(from)));
    }
}
