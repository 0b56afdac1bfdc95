package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
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

/// The logs' own rows.
@Repository
public class RelayRepository {
    private static final String SELECT = """
            select id, child_id, episode_id, worry, begun_at, begun_by, asked_at, asked_by, opened_at, opened_by, follow_up_on,
                   closed_at, closed_by, closing, closing_words
              from relaylog.log
             where municipality_id = :municipality and child_id = :child
            """;

    private final JdbcClient jdbc;
    private final RelayTexts texts;

    RelayRepository(JdbcClient jdbc, RelayTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The child's logs, the one under way first, then the newest.
    public List<RelayLog> of(Grant grant) {
        return read(grant, " order by closed_at is not null, begun_at desc");
    }

    public Optional<RelayLog> newest(Grant grant) {
        return of(grant).stream().findFirst();
    }

    /// Reads the one under way and holds it until the transaction ends: what is decided on it now stays true.
    public Optional<RelayLog> hold(Grant grant) {
        return read(grant, " and closed_at is null for update").stream().findFirst();
    }

    private List<RelayLog> read(Grant grant, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::log)
                .list();
    }

    /// @return false when the course has one already
    boolean insert(Grant grant, RelayLogId id, EpisodeId episode, String worry) {
        try {
            return jdbc.sql("""
                                    insert into relaylog.log
                                      (municipality_id, id, child_id, episode_id, worry, begun_at, begun_by)
                                    values (:municipality, :id, :child, :episode, :worry, :at, :by)
                                    """)
                            .param("municipality", Tenant.current().value())
                            .param("id", id.value())
                            .param("child", grant.child().value())
                            .param("episode", episode.value())
                            .param("worry", texts.seal(worry, "log", id.value(), "worry"))
                            .param("at", grant.at().atOffset(ZoneOffset.UTC))
                            .param("by", grant.actor().id().value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    void asked(Grant grant, RelayLogId id) {
        stamp(grant, id, "asked_at = coalesce(asked_at, :at), asked_by = coalesce(asked_by, :by)");
    }

    void opened(Grant grant, RelayLogId id, LocalDate followUpOn) {
        stamp(grant, id, "opened_at = :at, opened_by = :by");
        followUp(grant, id, followUpOn);
    }

    private void stamp(Grant grant, RelayLogId id, String columns) {
        jdbc.sql("update relaylog.log set " + columns + " where municipality_id = :municipality and id = :id")
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    public void followUp(Grant grant, RelayLogId id, LocalDate on) {
        jdbc.sql("""
                        update relaylog.log set follow_up_on = :on
                         where municipality_id = :municipality and child_id = :child and id = :id
                        """)
                .param("on", on)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .update();
    }

    void close(Grant grant, RelayLogId id, String closing, @Nullable String words) {
        jdbc.sql("""
                        update relaylog.log
                           set closed_at = :at, closed_by = :by, closing = :closing, closing_words = :words, follow_up_on = null
                         where municipality_id = :municipality and id = :id
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("closing", closing)
                .param("words", texts.seal(words, "log", id.value(), "closing_words"))
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    public int erase(Grant grant) {
        return jdbc.sql("delete from relaylog.log where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private RelayLog log(ResultSet row, int number) throws SQLException {
        return new RelayLog(
                new RelayLogId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                texts.needed(row, "log", "worry"),
                RelayRows.stamp(row, "begun_at", "begun_by"),
                RelayRows.mayStamp(row, "asked_at", "asked_by"),
                RelayRows.mayStamp(row, "opened_at", "opened_by"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getObject("closed_at") == null
                        ? null
                        : new RelayLog.Closing(
                                RelayRows.stamp(row, "closed_at", "closed_by"),
                                row.getString("closing"),
                                texts.open(row, "log", "closing_words")));
    }
}
