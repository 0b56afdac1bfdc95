package dk.tidlig.session.records;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.Note;
import dk.tidlig.session.Session;
import dk.tidlig.session.SessionId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of sessions, their appointments and their notes.
@Repository
public class SessionRecords {
    private static final String SELECT = """
            select s.id, s.course_id, s.number, s.imported,
                   n.version as note_version, n.words as note_words, n.written_at, n.written_by
              from session.session s
              left join lateral (select version, words, written_at, written_by from session.note
                                  where municipality_id = s.municipality_id and session_id = s.id
                                  order by version desc limit 1) n on true
             where s.municipality_id = :municipality and s.child_id = :child
            """;
    private static final String ORDERED = " order by s.course_id, s.number";

    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;

    SessionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody else gets past here for the same episode until this transaction ends.
    public void lock(Grant grant, EpisodeId episode) {
        jdbc.sql("""
                        insert into session.budget (municipality_id, episode_id, child_id)
                        values (:municipality, :episode, :child)
                        on conflict (municipality_id, episode_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("child", grant.child().value())
                .update();
        jdbc.sql("""
                        select 1 from session.budget
                         where municipality_id = :municipality and episode_id = :episode
                           for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .query(Integer.class)
                .single();
    }

    public List<Session> of(Grant grant) {
        return Reading.once(
                new OfChild(grant.child()),
                () -> jdbc.sql(SELECT + ORDERED)
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .query(SessionRows.with(appointments(grant)))
                        .list());
    }

    public List<Session> of(Grant grant, EpisodeId episode) {
        return jdbc.sql(SELECT + " and s.episode_id = :episode" + ORDERED)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .query(SessionRows.with(appointments(grant)))
                .list();
    }

    public Optional<Session> find(Grant grant, SessionId session) {
        return jdbc.sql(SELECT + " and s.id = :session")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("session", session.value())
                .query(SessionRows.with(appointments(grant)))
                .optional();
    }

    private Map<SessionId, List<Appointment>> appointments(Grant grant) {
        return jdbc
                .sql("""
                        select id, session_id, attempt, starts_at, minutes, mode, place, booked_at, booked_by,
                               moved_at, moved_by, cancelled_at, cancelled_by, missed_at, missed_by, held_at, held_by,
                               asked_by, missed_kind, present, words
                          from session.appointment
                         where municipality_id = :municipality and child_id = :child
                         order by session_id, attempt
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(SessionRows::attempt)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        SessionRows.Attempt::session,
                        HashMap::new,
                        Collectors.mapping(SessionRows.Attempt::appointment, Collectors.toList())));
    }

    public void add(Grant grant, EpisodeId episode, Session session) {
        jdbc.sql("""
                        insert into session.session
                          (municipality_id, id, child_id, episode_id, course_id, number, imported)
                        values (:municipality, :id, :child, :episode, :course, :number, false)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", session.id().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .param("course", session.course().value())
                .param("number", session.number())
                .update();
        session.attempts().forEach(it -> book(grant, session.id(), it));
    }

    /// Writes what is new: answers first, so that an open place is free for the next attempt.
    public void save(Grant grant, Session before, Session after) {
        var known = before.attempts().stream().collect(Collectors.toMap(Appointment::id, it -> it));
        after.attempts().stream()
                .filter(it -> known.containsKey(it.id()) && !it.equals(known.get(it.id())))
                .forEach(it -> answer(grant, it));
        after.attempts().stream().filter(it -> !known.containsKey(it.id())).forEach(it -> book(grant, after.id(), it));
    }

    private void book(Grant grant, SessionId session, Appointment it) {
        jdbc.sql("""
                        insert into session.appointment
                          (municipality_id, id, child_id, session_id, attempt, starts_at, minutes, mode, place,
                           booked_at, booked_by)
                        values (:municipality, :id, :child, :session, :attempt, :startsAt, :minutes, :mode, :place,
                                :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", grant.child().value())
                .param("session", session.value())
                .param("attempt", it.attempt())
                .param("startsAt", it.when().startsAt().atOffset(ZoneOffset.UTC))
                .param("minutes", it.when().minutes())
                .param("mode", it.when().mode().name())
                .param("place", it.when().place())
                .param("at", it.booked().at().atOffset(ZoneOffset.UTC))
                .param("by", it.booked().by().value())
                .update();
        if (!it.open()) {
            answer(grant, it);
        }
    }

    private void answer(Grant grant, Appointment it) {
        jdbc.sql("""
                        update session.appointment
                           set moved_at = :moved_at, moved_by = :moved_by,
                               cancelled_at = :cancelled_at, cancelled_by = :cancelled_by,
                               missed_at = :missed_at, missed_by = :missed_by, held_at = :held_at, held_by = :held_by,
                               asked_by = :asked_by, missed_kind = :missed_kind, present = :present, words = :words
                         where municipality_id = :municipality and child_id = :child and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", it.id().value())
                .params(SessionRows.columns(it.answer()))
                .update();
    }

    /// False when another version was written first.
    public boolean write(Grant grant, SessionId session, Note note) {
        return jdbc.sql("""
                        insert into session.note
                          (municipality_id, session_id, version, child_id, words, written_at, written_by)
                        values (:municipality, :session, :version, :child, :words, :at, :by)
                        on conflict (municipality_id, session_id, version) do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("session", session.value())
                        .param("version", note.version())
                        .param("child", grant.child().value())
                        .param("words", note.words())
                        .param("at", note.written().at().atOffset(ZoneOffset.UTC))
                        .param("by", note.written().by().value())
                        .update()
                == 1;
    }

    /// Every version, the newest first.
    public List<Note> notes(Grant grant, SessionId session) {
        return jdbc.sql("""
                        select version, words, written_at, written_by
                          from session.note
                         where municipality_id = :municipality and child_id = :child and session_id = :session
                         order by version desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("session", session.value())
                .query(SessionRows::note)
                .list();
    }

    /// Closing an episode cancels what stands booked. There is no grant: the closing has passed the gate.
    public void cancelAll(EpisodeId episode, Stamp stamp) {
        jdbc.sql("""
                        update session.appointment a
                           set cancelled_at = :at, cancelled_by = :by, asked_by = 'SERVICE'
                          from session.session s
                         where s.municipality_id = a.municipality_id and s.id = a.session_id
                           and a.municipality_id = :municipality and s.episode_id = :episode
                           and a.moved_at is null and a.cancelled_at is null and a.missed_at is null and a.held_at is null
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
    }
}
