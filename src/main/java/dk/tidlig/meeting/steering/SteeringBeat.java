package dk.tidlig.meeting.steering;

import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.SteeringRhythms;
import dk.tidlig.meeting.rhythm.RhythmFace;
import dk.tidlig.meeting.rhythm.RhythmFaces;
import dk.tidlig.meeting.rhythm.WatchedRhythm;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Holds steering groups' meetings against the municipality's rhythm. A meeting is held when somebody was there.
@Component
class SteeringBeat {
    private final SteeringRhythms rhythms;
    private final RhythmFaces faces;
    private final Words words;

    SteeringBeat(SteeringRhythms rhythms, RhythmFaces faces, Words words) {
        this.rhythms = rhythms;
        this.faces = faces;
        this.words = words;
    }

    @Nullable
    RhythmFace face(LocalGroup group, List<SteeringMeeting> meetings) {
        return of(group, meetings).map(faces::face).orElse(null);
    }

    /// That a meeting is to be called; nothing when it is not.
    Optional<DayItem> wanted(LocalGroup group, List<SteeringMeeting> meetings) {
        var page = "/steering/" + group.id();
        return of(group, meetings)
                .filter(WatchedRhythm::wantsMeeting)
                .map(it -> faces.wanted(it, group.name(), page, page + "/call"));
    }

    private Optional<WatchedRhythm> of(LocalGroup group, List<SteeringMeeting> meetings) {
        var today = words.today();
        var last = held(meetings, today).max(Comparator.naturalOrder());
        var from = last.or(() -> group.members().stream()
                .map(GroupMember::startsOn)
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder()));
        return rhythms.here()
                .flatMap(rule -> from.map(since -> new WatchedRhythm(
                        rule.rule().in(LocaleContextHolder.getLocale()),
                        rule.source().in(LocaleContextHolder.getLocale()),
                        rule.atLeastEvery(),
                        rule.remindBefore(),
                        today,
                        last.orElse(null),
                        since,
                        next(meetings, today))));
    }

    private static Stream<LocalDate> held(List<SteeringMeeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(it -> !it.present().isEmpty() && !it.heldOn().isAfter(today))
                .map(SteeringMeeting::heldOn);
    }

    private static @Nullable LocalDate next(List<SteeringMeeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(it -> !it.cancelled())
                .filter(it -> it.present().isEmpty() || it.heldOn().isAfter(today))
                .map(SteeringMeeting::heldOn)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
