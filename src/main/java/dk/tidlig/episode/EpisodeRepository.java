package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The episodes' own rows, and the contacts that were made or tried.
@Repository
class EpisodeRepository {
    private static final String VIEW = """
            select e.id, e.child_id, e.programme_version_id, e.programme_code, e.opened_at, e.opened_by,
                   e.closed_at, e.closed_by, e.outcome_code, e.outcome_kind, e.keep_until,
                   (select min(c.at) from episode.contact c
                     where c.municipality_id = e.municipality_id and c.episode_id = e.id and c.made) as first_contact_at,
                   (select r.user_id from episode.responsibility r
                     where r.municipality_id = e.municipality_id and r.episode_id = e.id
                     order by r.to_at is null desc, r.from_at desc limit 1) as responsible,
                   array(select h.user_id from episode.helper h
                          where h.municipality_id = e.municipality_id and h.episode_id = e.id and h.to_at is null
                          order by h.from_at) as helpers
              from episode.episode e
             where e.municipality_id = :municipality and e.child_id = :child
            """;

    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;

    EpisodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Grant grant, OpenEpisode it, String programmeCode) {
        jdbc.sql("""
                        insert into episode.episode
                          (municipality_id, id, child_id, programme_version_id, programme_code, opened_at, opened_by)
                        values (:municipality, :id, :child, :version, :code, :openedAt, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", it.child().value())
                .param("version", it.version().value())
                .param("code", programmeCode)
                .param("openedAt", it.openedAt().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    List<EpisodeView> of(Grant grant) {
        return Reading.once(new OfChild(grant.child()), () -> List.copyOf(views(grant.child(), "", null)));
    }

    Optional<EpisodeView> find(Grant grant, EpisodeId episode) {
        return of(grant).stream().filter(it -> it.id().equals(episode)).findFirst();
    }

    /// Reads the episode and holds its row until the transaction ends: what is decided on it now stays true.
    Optional<EpisodeView> hold(Grant grant, EpisodeId episode) {
        return views(grant.child(), " and e.id = :episode for update of e", episode).stream()
                .findFirst();
    }

    boolean hasOpen(ChildId child, String programmeCode) {
        return !withOpen(programmeCode, Set.of(child)).isEmpty();
    }

    /// Holds the child's courses until the transaction ends, so that two cannot be opened at once.
    void holdChild(Grant grant) {
        holdChildren(Set.of(grant.child()));
    }

    /// The same of many, in a set order and with a bounded number of locks: children may share one.
    void holdChildren(Collection<ChildId> children) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(held.key)
                          from (select distinct mod(hashtextextended(child, 0), 1024) as key
                                  from unnest(:children::text[]) as asked (child) order by 1) held
                        """)
                .param("children", children.stream().map(ChildId::toString).toArray(String[]::new))
                .query((row, number) -> true)
                .list();
    }

    /// Those of the children with a course of the programme that has not ended.
    Set<ChildId> withOpen(String programmeCode, Collection<ChildId> children) {
        return jdbc.sql("""
                        select distinct child_id from episode.episode
                         where municipality_id = :municipality and child_id = any(:children)
                           and programme_code = :code and closed_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("code", programmeCode)
                .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
                .set();
    }

    void insertContact(Grant grant, EpisodeId episode, ContactNote it) {
        jdbc.sql("""
                        insert into episode.contact
                          (municipality_id, id, episode_id, child_id, at, made, note, recorded_at, recorded_by)
                        values (:municipality, gen_random_uuid(), :episode, :child, :at, :made, :note, :recordedAt, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("child", grant.child().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("made", it.reached() == ContactNote.Reached.MADE)
                .param("note", it.note())
                .param("recordedAt", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    boolean hasContactAfter(EpisodeId episode, Instant moment) {
        return jdbc.sql("""
                        select exists (select 1 from episode.contact
                                        where municipality_id = :municipality and episode_id = :episode and at > :moment)
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void close(
            Grant grant,
            EpisodeId episode,
            Instant closedAt,
            String outcomeCode,
            String kind,
            @Nullable LocalDate keepUntil) {
        jdbc.sql("""
                        update episode.episode
                           set closed_at = :closedAt, closed_by = :by, outcome_code = :outcome, outcome_kind = :kind,
                               keep_until = :keepUntil, version = version + 1
                         where municipality_id = :municipality and child_id = :child and id = :episode
                        """)
                .param("closedAt", closedAt.atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("outcome", outcomeCode)
                .param("kind", kind)
                .param("keepUntil", keepUntil)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .update();
    }

    void keepAcknowledgements(Grant grant, EpisodeId episode, Set<String> keys) {
        jdbc.sql("""
                        insert into episode.acknowledgement (municipality_id, episode_id, child_id, finding, at, by)
                        select :municipality, :episode, :child, finding, :at, :by from unnest(:keys::text[]) as finding
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("child", grant.child().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private List<EpisodeView> views(ChildId child, String condition, @Nullable EpisodeId episode) {
        var order = condition.contains("for update") ? "" : " order by e.opened_at desc, e.id";
        return jdbc.sql(VIEW + condition + order)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("episode", episode == null ? null : episode.value())
                .query((row, number) -> view(row))
                .list();
    }

    private static EpisodeView view(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new EpisodeView(
                new EpisodeId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                row.getString("programme_code"),
                stamp(row, "opened_at", "opened_by"),
                instant(row, "first_contact_at"),
                new UserId(row.getObject("responsible", UUID.class)),
                Stream.of((UUID[]) row.getArray("helpers").getArray())
                        .map(UserId::new)
                        .toList(),
                closedAt == null
                        ? null
                        : new EpisodeView.Closing(
                                stamp(row, "closed_at", "closed_by"),
                                row.getString("outcome_code"),
                                row.getString("outcome_kind"),
                                row.getObject("keep_until", LocalDate.class)));
    }

    private static Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(), new UserId(row.getObject(by, UUID.class)));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
