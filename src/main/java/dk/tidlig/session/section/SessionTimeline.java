package dk.tidlig.session.section;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.TimelineEntry.Weight;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.Codes;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Session;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// Sessions that are booked and that were held: when, with which offer and with whom. No note, no place, no reason,
    /// and not who else was there.
    List<TimelineEntry> toFamily(Grant grant, List<Course> courses, List<Session> sessions) {
        var entries = new ArrayList<TimelineEntry>();
        for (var course : courses) {
            var name = offers.edition(course.offer(), course.edition())
                    .content()
                    .name()
                    .in(grant.actor().language());
            var by = course.helpers().isEmpty() ? null : course.helpers().getFirst();
            sessions.stream()
                    .filter(it -> it.course().equals(course.id()))
                    .flatMap(it -> it.last().stream().flatMap(last -> toFamily(it, last, name, by).stream()))
                    .forEach(entries::add);
        }
        return entries;
    }

    private Optional<TimelineEntry> toFamily(Session session, Appointment it, String offer, @Nullable UserId by) {
        boolean booked = it.open();
        if (!booked && !(it.answer() instanceof Answer.Held)) {
            return Optional.empty();
        }
        return Optional.of(new TimelineEntry(
                        it.when().startsAt(),
                        false,
                        kind("session"),
                        booked ? "calendar-month" : "groups",
                        words.text("session.timeline." + (booked ? "booked" : "held"), session.number(), offer),
                        words.text("session.family.minutes", it.when().minutes()),
                        by,
                        booked ? Weight.UPCOMING : Weight.ORDINARY,
                        null)
                .about(session.id()));
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
                    course.asked().at(),
                    false,
                    kind("offer"),
                    "hourglass",
                    words.text("session.timeline.awaited", name),
                    course.aim(),
                    course.asked().by(),
                    Weight.ORDINARY,
                    url));
        } else {
            var text = imported > 0 ? words.text("session.timeline.imported", imported) : course.aim();
            entries.add(day(start.on(), "session.timeline.started", name, text, start.stamp(), url));
        }
        var end = course.ending();
        if (end != null) {
            var key = "session.timeline.ended." + Codes.of(end.reason());
            entries.add(day(end.on(), key, name, end.note(), end.stamp(), url));
        }
    }

    private TimelineEntry day(LocalDate on, String key, String name, @Nullable String text, Stamp stamp, String url) {
        var at = on.atTime(12, 0).atZone(words.zone()).toInstant();
        return new TimelineEntry(
                at, true, kind("offer"), "assignment", words.text(key, name), text, stamp.by(), Weight.ORDINARY, url);
    }

    private void session(Grant grant, Session session, Map<CourseId, String> names, List<TimelineEntry> entries) {
        var told = new Told(
                session,
                names.getOrDefault(session.course(), ""),
                "/children/" + grant.child() + "/sessions/" + session.id());
        session.attempts().stream()
                .map(it -> entry(told, it))
                .flatMap(Optional::stream)
                .forEach(entries::add);
    }

    /// A session whose appointments are told of.
    private record Told(Session session, String offer, String url) {}

    /// A moved appointment is told of by the one that took its place.
    private Optional<TimelineEntry> entry(Told told, Appointment it) {
        var at = it.when().startsAt();
        return switch (it.answer()) {
            case null -> Optional.of(entry(told, at, "booked", how(it), it.booked(), Weight.UPCOMING));
            case Answer.Moved moved -> Optional.empty();
            case Answer.Cancelled no ->
                Optional.of(entry(
                        told,
                        no.stamp().at(),
                        "cancelled." + Codes.of(no.by()),
                        quoted(no.reason()),
                        no.stamp(),
                        Weight.ORDINARY));
            case Answer.Missed no ->
                Optional.of(entry(
                        told, at, "missed." + Codes.of(no.kind()), quoted(no.note()), no.stamp(), Weight.ORDINARY));
            case Answer.Held held ->
                Optional.of(entry(told, at, "held", note(told.session()), held.stamp(), Weight.ORDINARY));
        };
    }

    private TimelineEntry entry(Told told, Instant at, String what, @Nullable String text, Stamp stamp, Weight weight) {
        return new TimelineEntry(
                        at,
                        false,
                        kind("session"),
                        weight == Weight.UPCOMING ? "calendar-month" : "groups",
                        words.text("session.timeline." + what, told.session().number(), told.offer()),
                        text,
                        stamp.by(),
                        weight,
                        told.url())
                .about(told.session().id());
    }

    private String how(Appointment it) {
        var mode = words.text("session.mode." + Codes.of(it.when().mode()));
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
