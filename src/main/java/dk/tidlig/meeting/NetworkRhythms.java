package dk.tidlig.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.PinnedVersions;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.meeting.rhythm.RhythmFace;
import dk.tidlig.meeting.rhythm.RhythmFaces;
import dk.tidlig.meeting.rhythm.WatchedRhythm;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Holds the meetings around a child against the rhythm that the programmes of its open courses ask for; with several
/// the one that ends first holds.
@Component
class NetworkRhythms {
    private static final BinaryOperator<WatchedRhythm> SOONEST =
            BinaryOperator.minBy(Comparator.comparing(WatchedRhythm::by));

    private final PinnedVersions courses;
    private final Programmes programmes;
    private final MeetingRepository meetings;
    private final RhythmFaces faces;
    private final Words words;

    NetworkRhythms(
            PinnedVersions courses, Programmes programmes, MeetingRepository meetings, RhythmFaces faces, Words words) {
        this.courses = courses;
        this.programmes = programmes;
        this.meetings = meetings;
        this.faces = faces;
        this.words = words;
    }

    /// Null when no programme of the child's asks for a rhythm.
    @Nullable
    RhythmFace face(Grant grant) {
        return of(courses.open(grant), meetings.days(grant, startOfToday())).values().stream()
                .findFirst()
                .map(faces::face)
                .orElse(null);
    }

    /// By child, of the scope's children whose programmes ask for one.
    Map<ChildId, WatchedRhythm> of(Scope scope) {
        return of(courses.open(scope), meetings.days(scope, startOfToday()));
    }

    private Map<ChildId, WatchedRhythm> of(
            List<PinnedVersions.Course> open, Map<ChildId, MeetingRepository.Days> days) {
        var found = new HashMap<ChildId, WatchedRhythm>();
        for (var course : open) {
            programmes
                    .version(course.version())
                    .definition()
                    .networkMeetings()
                    .ifPresent(rule ->
                            found.merge(course.child(), watched(rule, course, days.get(course.child())), SOONEST));
        }
        return found;
    }

    private Instant startOfToday() {
        return words.today().atStartOfDay(words.zone()).toInstant();
    }

    /// Counted from the last meeting in the course, or from the day it began.
    private WatchedRhythm watched(
            Decider.Rhythm rule, PinnedVersions.Course course, MeetingRepository.@Nullable Days days) {
        var language = LocaleContextHolder.getLocale();
        var opened = words.dayOf(course.openedAt());
        var met = days == null || days.last() == null ? null : words.dayOf(days.last());
        var last = met == null || met.isBefore(opened) ? null : met;
        return new WatchedRhythm(
                rule.rule().in(language),
                rule.source().wording().in(language),
                rule.atLeastEvery(),
                rule.remindBefore(),
                words.today(),
                last,
                last == null ? opened : last,
                days == null || days.next() == null ? null : words.dayOf(days.next()));
    }
}
