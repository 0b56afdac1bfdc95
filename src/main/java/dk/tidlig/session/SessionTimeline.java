package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.TimelineEntry.Weight;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.offer.Offers;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Courses and sessions as the child's timeline tells them.
@Component
class SessionTimeline {
    private final Offers offers;
    private final Words words;

    SessionTimeline(Offers offers, Words words) {
        this.offers = offers;
        this.words = words;
    }

    List<TimelineEntry> of(Grant grant, List<Course> courses, List<Session> sessions) {
        var names = new HashMap<CourseId, String>();
        var entries = new ArrayList<TimelineEntry>();
        for (var course : courses) {
            var offer = offers.edition(course.offer(), course.edition());
            names.put(course.id(), offer.content().name().in(grant.actor().language()));
            course(grant, course, names, entries, imported(course, sessions));
        }
        sessions.forEach(session -> session(grant, session, names, entries));
        return entries;
    }

    private static int imported(Course course, List<Session> sessions) {
        return (int) sessions.stream()
                .filter(it -> it.imported() && it.course().equals(course.id()))
                .count();
    }

    private void course(
            Grant grant, Course course, Map<CourseId, String> names, List<TimelineEntry> entries, int imported) {
        var name = names.getOrDefault(course.id(), course.offerCode());
        var url = "/children/" + grant.child() + "/courses/" + course.id();
        var start = course.started();
        if (start == null) {
            entries.add(new TimelineEntry(
                    course.asked().at(), false, kind("offer"), "hourglass-empty",
                    words.text("session.timeline.awaited", name), course.aim(), course.asked().by(),
                    Weight.ORDINARY, url));
        } else {
            var text = imported > 0 ? words.text("session.timeline.imported", imported) : course.aim();
            entries.add(day(start.on(), "session.timeline.started", name, text, start.stamp(), url));
        }
        var end = course.ending();
        if (end != null) {
            var key = "session.timeline.ended." + SessionRows.code(end.reason());
            entries.add(day(end.on(), key, name, end.note(), end.stamp(), url));
        }
    }

    private TimelineEntry day(
            LocalDate on, String key, String name, @Nullable String text, Stamp stamp, String url) {
        var at = on.atTime(12, 0).atZone(words.zone()).toInstant();
        return new TimelineEntry(
                at, true, kind("offer"), "assignment", words.text(key, name), text, stamp.by(), Weight.ORDINARY, url);
    }

    private void session(
            Grant grant, Session session, Map<CourseId, String> names, List<TimelineEntry> entries) {
        var url = "/children/" + grant.child() + "/sessions/" + session.id();
        var name = names.getOrDefault(session.course(), "");
        for (var it : session.attempts()) {
            switch (it.answer()) {
                case null ->
                    entries.add(entry(it.when().startsAt(), "booked", session, name, how(it), it.booked(), Weight.UPCOMING, url));
                case Answer.Moved moved -> {}
                case Answer.Cancelled cancelled ->
                    entries.add(entry(
                            cancelled.stamp().at(),
                            "cancelled." + SessionRows.code(cancelled.by()),
                            session,
                            name,
                            quoted(cancelled.reason()),
                            cancelled.stamp(),
                            Weight.ORDINARY,
                            url));
                case Answer.Missed missed ->
                    entries.add(entry(
                            it.when().startsAt(),
                            "missed." + SessionRows.code(missed.kind()),
                            session,
                            name,
                            quoted(missed.note()),
                            missed.stamp(),
                            Weight.ORDINARY,
                            url));
                case Answer.Held held ->
                    entries.add(entry(
                            it.when().startsAt(), "held", session, name, note(session), held.stamp(), Weight.ORDINARY, url));
            }
        }
    }

    private TimelineEntry entry(
            Instant at,
            String what,
            Session session,
            String name,
            @Nullable String text,
            Stamp stamp,
            Weight weight,
            String url) {
        return new TimelineEntry(
                at,
                false,
                kind("session"),
                weight == Weight.UPCOMING ? "event" : "people",
                words.text("session.timeline." + what, session.number(), name),
                text,
                stamp.by(),
                weight,
                url);
    }

    private String how(Appointment it) {
        var mode = words.text("session.mode." + SessionRows.code(it.when().mode()));
        var place = it.when().place();
        return place == null ? mode : mode + ", " + place;
    }

    private @Nullable String note(Session session) {
        var note = session.note();
        return note == null ? null : quoted(note.words());
    }

    private @Nullable String quoted(@Nullable String said) {
        return said == null ? null : words.text("session.quote", said);
    }

    private String kind(String what) {
        return words.text("session.timeline.kind." + what);
    }
}
