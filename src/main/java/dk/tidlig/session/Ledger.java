package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.Programmes;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Opens the account of a course, with the episode locked: of two who book its last session, the second waits here
/// and then sees that it is gone.
@Component
class Ledger {
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Programmes programmes;
    private final Offers offers;
    private final Words words;

    Ledger(CourseRepository courses, SessionRecords sessions, Programmes programmes, Offers offers, Words words) {
        this.courses = courses;
        this.sessions = sessions;
        this.programmes = programmes;
        this.offers = offers;
        this.words = words;
    }

    /// @throws NotFound when the child has no such course
    Account open(Grant grant, CourseId id) {
        var known = courses.find(grant, id).orElseThrow(NotFound::new);
        sessions.lock(grant, known.episode());
        var course = courses.find(grant, id).orElseThrow(NotFound::new);
        return account(course, sessions.of(grant, course.episode()));
    }

    /// @throws NotFound when the child has no such session
    Account open(Grant grant, SessionId id) {
        return open(grant, sessions.find(grant, id).orElseThrow(NotFound::new).course());
    }

    /// To be looked at, not to be booked in: nothing is locked.
    Account look(Grant grant, CourseId id) {
        var course = courses.find(grant, id).orElseThrow(NotFound::new);
        return account(course, sessions.of(grant, course.episode()));
    }

    Account look(Grant grant, SessionId id) {
        return look(grant, sessions.find(grant, id).orElseThrow(NotFound::new).course());
    }

    Account account(Course course, List<Session> all) {
        var programme = programmes.version(course.version()).definition();
        return new Account(
                course,
                all,
                programme.sessionLimit().orElse(null),
                offers.edition(course.offer(), course.edition()).content().dose(),
                programme.keeps(KeptField.SESSION_NOTES),
                words.zone());
    }

    void save(Grant grant, EpisodeId episode, Account.Booking booking) {
        if (booking.before() == null) {
            sessions.add(grant, episode, booking.after());
        } else {
            sessions.save(grant, booking.before(), booking.after());
        }
    }

    void save(Grant grant, Session before, Session after) {
        sessions.save(grant, before, after);
    }

    boolean write(Grant grant, SessionId session, Note note) {
        return sessions.write(grant, session, note);
    }

    List<Note> notes(Grant grant, SessionId session) {
        return sessions.notes(grant, session);
    }
}
