package dk.tidlig.relaylog.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Refused;
import dk.tidlig.relaylog.RelayLogId;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.relaylog.RelayRows;
import dk.tidlig.relaylog.RelayTexts;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Entries and meetings. The application has no right to change one.
@Repository
public class EntryRepository {
    private final JdbcClient jdbc;
    private final RelayTexts texts;

    EntryRepository(JdbcClient jdbc, RelayTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// A meeting of those around the log.
    ///
    /// @param present who was there, as it was written
    public record Meeting(UUID id, LocalDate on, String present) {}

    /// What is to be written.
    record Written(
            Entry.Kind kind,
            String words,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable EntryId about,
            @Nullable EntryId supersedes) {
        static Written of(Entry.Kind kind, String words) {
            return new Written(kind, words, null, null, null, null);
        }
    }

    /// All of the child's, oldest first.
    public List<Entry> of(Grant grant) {
        return jdbc.sql("""
                        select e.id, e.log_id, e.meeting_id, e.kind, e.words, e.who, e.due_on, e.about, e.supersedes, e.noted_at,
                               e.noted_by,
                               exists (select from relaylog.entry o
                                        where o.municipality_id = e.municipality_id and o.supersedes = e.id) as corrected
                          from relaylog.entry e
                         where e.municipality_id = :municipality and e.child_id = :child
                         order by e.noted_at, e.kind, e.id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::entry)
                .list();
    }

    Optional<Entry> find(Grant grant, RelayLogId log, EntryId id) {
        return of(grant).stream()
                .filter(it -> it.log().equals(log) && it.id().equals(id))
                .findFirst();
    }

    public List<Meeting> meetings(Grant grant, RelayLogId log) {
        return jdbc.sql("""
                        select id, held_on, present from relaylog.meeting
                         where municipality_id = :municipality and child_id = :child and log_id = :log
                         order by held_on, noted_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("log", log.value())
                .query((row, number) -> new Meeting(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        texts.needed(row, "meeting", "present")))
                .list();
    }

    UUID hold(Grant grant, RelayLogId log, LocalDate on, String present) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into relaylog.meeting
                          (municipality_id, id, log_id, child_id, held_on, present, noted_at, noted_by)
                        values (:municipality, :id, :log, :child, :on, :present, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("log", log.value())
                .param("child", grant.child().value())
                .param("on", on)
                .param("present", texts.seal(present, "meeting", id, "present"))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        return id;
    }

    /// @throws Refused when what it corrects is corrected already
    void add(Grant grant, RelayLogId log, @Nullable UUID meeting, Written it) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into relaylog.entry
                              (municipality_id, id, log_id, child_id, meeting_id, kind, words, who, due_on, about, supersedes,
                               noted_at, noted_by)
                            values (:municipality, :id, :log, :child, :meeting, :kind, :words, :who, :due, :about, :supersedes,
                                    :at, :by)
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("id", id)
                    .param("log", log.value())
                    .param("child", grant.child().value())
                    .param("meeting", meeting)
                    .param("kind", it.kind().name())
                    .param("words", texts.seal(it.words(), "entry", id, "words"))
                    .param("who", texts.seal(it.who(), "entry", id, "who"))
                    .param("due", it.due())
                    .param("about", value(it.about()))
                    .param("supersedes", value(it.supersedes()))
                    .param("at", grant.at().atOffset(ZoneOffset.UTC))
                    .param("by", grant.actor().id().value())
                    .update();
        } catch (DuplicateKeyException already) {
            throw new Refused(RelayRefusal.SUPERSEDED);
        }
    }

    private static @Nullable UUID value(@Nullable EntryId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable EntryId mayId(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new EntryId(id);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new RelayLogId(row.getObject("log_id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                Entry.Kind.valueOf(row.getString("kind")),
                texts.needed(row, "entry", "words"),
                texts.open(row, "entry", "who"),
                row.getObject("due_on", LocalDate.class),
                mayId(row, "about"),
                mayId(row, "supersedes"),
                RelayRows.stamp(row, "noted_at", "noted_by"),
                row.getBoolean("corrected"));
    }
}
