package dk.tidlig.detection.screening;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Screenings as they are kept: one for each course of a programme that screens.
@Repository
class ScreeningRepository {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final ScreeningRows rows;

    ScreeningRepository(JdbcClient jdbc, ScreeningRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// A course in which the family is to be screened.
    void await(Screening it) {
        jdbc.sql("""
                        insert into detection.screening
                          (municipality_id, id, child_id, programme_version_id, responsible_id, opened_on)
                        values (:municipality, :id, :child, :version, :responsible, :opened) on conflict do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.episode().value())
                .param("child", it.child().value())
                .param("version", it.version().value())
                .param("responsible", it.responsible().value())
                .param("opened", it.openedOn())
                .update();
    }

    /// @param window null when the child is too old already
    void due(EpisodeId episode, Screening.@Nullable Window window, LocalDate tooOldOn) {
        update(episode, "counts_on = :counts, due_on = :due, last_on = :last, too_old_on = :old")
                .param("counts", window == null ? null : window.countsOn())
                .param("due", window == null ? null : window.dueOn())
                .param("last", window == null ? null : window.lastOn())
                .param("old", tooOldOn)
                .update();
    }

    void responsible(EpisodeId episode, UserId who) {
        update(episode, "responsible_id = :who").param("who", who.value()).update();
    }

    void close(EpisodeId episode, LocalDate on) {
        update(episode, "closed_on = least(closed_on, :on)").param("on", on).update();
    }

    void done(EpisodeId episode, Screening.Done done) {
        update(
                        episode,
                        "done_on = :on, result_id = :result, instrument = :instrument, instrument_version = :version,"
                                + " positive = :positive")
                .param("on", done.on())
                .param("result", done.result())
                .param("instrument", done.instrument())
                .param("version", done.version())
                .param("positive", done.positive())
                .update();
    }

    void notDone(Grant grant, EpisodeId episode, String code, @Nullable String words) {
        update(episode, "reason = :code, reason_words = :words, reason_at = :at, reason_by = :by")
                .param("code", code)
                .param("words", rows.seal(episode, "reason_words", words))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// @return false when somebody has decided already
    boolean decide(Grant grant, EpisodeId episode, String code, String words) {
        return jdbc.sql("""
                                update detection.screening
                                   set decision = :code, decision_words = :words, decided_at = :at, decided_by = :by
                                 where municipality_id = :municipality and id = :id and decided_at is null and positive
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("id", episode.value())
                        .param("code", code)
                        .param("words", rows.seal(episode, "decision_words", words))
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec update(EpisodeId episode, String what) {
        return jdbc.sql("update detection.screening set " + what
                        + " where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", episode.value());
    }

    Optional<Screening> find(EpisodeId episode) {
        return jdbc.sql("select * from detection.screening where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", episode.value())
                .query(rows::screening)
                .optional();
    }

    /// So that of two who answer at once one comes after the other.
    void lock(Grant grant, EpisodeId episode) {
        jdbc.sql("""
                        select id from detection.screening where municipality_id = :municipality and child_id = :child and id = :id for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", episode.value())
                .query()
                .listOfRows();
    }

    /// The child's, the newest course first.
    List<Screening> of(ChildId child) {
        return jdbc.sql("""
                        select * from detection.screening where municipality_id = :municipality and child_id = :child
                         order by opened_on desc, id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(rows::screening)
                .list();
    }

    /// Those of the courses that have none.
    Set<EpisodeId> without(Collection<EpisodeId> courses) {
        var all = courses.stream().map(EpisodeId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                        select id from unnest(:ids::uuid[]) as asked (id)
                        except select id from detection.screening where municipality_id = :municipality
                        """)
                .param("ids", all)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new EpisodeId(row.getObject("id", UUID.class)))
                .set();
    }

    /// Those that this person is to decide on.
    List<Screening> undecided(Scope scope) {
        return jdbc.sql("""
                        select * from detection.screening
                         where municipality_id = :municipality and (:all or child_id = any(:children))
                           and responsible_id = :me and positive and decided_at is null and closed_on is null
                         order by done_on limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("me", scope.actor().id().value())
                .param("most", MOST)
                .query(rows::screening)
                .list();
    }

    /// Those that became due from the one day to the other, both with.
    List<Screening> due(Scope scope, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from detection.screening
                         where municipality_id = :municipality and (:all or child_id = any(:children))
                           and due_on between :from and :to
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("from", from)
                .param("to", to)
                .query(rows::screening)
                .list();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from detection.screening where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }
}
