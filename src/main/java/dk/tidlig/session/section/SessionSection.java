package dk.tidlig.session.section;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.Codes;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.Course;
import dk.tidlig.session.Session;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Courses and sessions on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class SessionSection implements ChildSection {
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final SessionTimeline timeline;
    private final Offers offers;

    SessionSection(CourseRepository courses, SessionRecords sessions, SessionTimeline timeline, Offers offers) {
        this.courses = courses;
        this.sessions = sessions;
        this.timeline = timeline;
        this.offers = offers;
    }

    @Override
    public Action reading() {
        return SessionAction.READ;
    }

    @Override
    public String key() {
        return "session";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return timeline.of(grant, courses.of(grant), sessions.of(grant));
    }

    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        return timeline.toFamily(grant, courses.of(grant), sessions.of(grant));
    }

    @Override
    public Object export(Grant grant) {
        var all = sessions.of(grant);
        return courses.of(grant).stream()
                .map(course -> exported(
                        grant,
                        course,
                        all.stream()
                                .filter(it -> it.course().equals(course.id()))
                                .toList()))
                .toList();
    }

    private Map<String, Object> exported(Grant grant, Course course, List<Session> own) {
        var told = new LinkedHashMap<String, Object>();
        told.put("offer", offer(grant, course));
        told.put("for", Codes.of(course.audience()));
        told.put("aim", text(course.aim()));
        told.put("asked", course.asked().at().toString());
        told.put("fromThePlan", course.action() != null);
        var started = course.started();
        told.put("started", started == null ? "" : started.on().toString());
        var ended = course.ending();
        told.put("ended", ended == null ? "" : ended.on().toString());
        told.put("endReason", ended == null ? "" : Codes.of(ended.reason()));
        told.put("endNote", ended == null ? "" : text(ended.note()));
        told.put("sessions", own.stream().map(it -> exported(grant, it)).toList());
        return told;
    }

    private String offer(Grant grant, Course course) {
        return offers.edition(course.offer(), course.edition())
                .content()
                .name()
                .in(grant.actor().language());
    }

    private Map<String, Object> exported(Grant grant, Session session) {
        var told = new LinkedHashMap<String, Object>();
        told.put("number", session.number());
        told.put("standing", Codes.of(session.standing()));
        told.put("fromAFile", session.imported());
        told.put(
                "appointments",
                session.attempts().stream().map(SessionSection::exported).toList());
        told.put("notes", notes(grant, session));
        return told;
    }

    /// Every version of the note: what was written stays written.
    private List<Map<String, Object>> notes(Grant grant, Session session) {
        var told = new ArrayList<Map<String, Object>>();
        if (session.note() != null) {
            sessions.notes(grant, session.id())
                    .forEach(note -> told.add(Map.of(
                            "version", note.version(),
                            "written", note.written().at().toString(),
                            "words", note.words())));
        }
        return told;
    }

    private static Map<String, Object> exported(Appointment it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", it.when().startsAt().toString());
        told.put("minutes", it.when().minutes());
        told.put("mode", Codes.of(it.when().mode()));
        told.put("place", text(it.when().place()));
        switch (it.answer()) {
            case null -> told.put("became", "booked");
            case Answer.Moved moved -> became(told, "moved", moved.by(), moved.reason());
            case Answer.Cancelled cancelled -> became(told, "cancelled", cancelled.by(), cancelled.reason());
            case Answer.Missed missed -> became(told, "missed", missed.kind(), missed.note());
            case Answer.Held held -> {
                told.put("became", "held");
                told.put(
                        "present",
                        held.present().stream().map(Codes::of).sorted().toList());
                told.put("others", text(held.others()));
            }
        }
        return told;
    }

    private static void became(
            Map<String, Object> told, String what, Enum<?> how, @org.jspecify.annotations.Nullable String words) {
        told.put("became", what);
        told.put("how", Codes.of(how));
        told.put("words", text(words));
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public int erase(Grant grant) {
        return courses.erase(grant);
    }
}
