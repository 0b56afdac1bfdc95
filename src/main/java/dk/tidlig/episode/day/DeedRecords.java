package dk.tidlig.episode.day;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildDeeds.Deed;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was done in courses, within a scope. A year that was taken in from a file is no news.
@Repository
class DeedRecords {
    private final JdbcClient jdbc;

    DeedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The children whose open courses the scope's actor answers for, or helps in.
    Set<ChildId> children(Scope scope) {
        return Set.copyOf(jdbc.sql("""
                        select r.child_id from episode.responsibility r
                         where r.municipality_id = :municipality and r.user_id = :me and r.to_at is null
                           and (:all or r.child_id = any(:children))
                        union
                        select h.child_id from episode.helper h
                         where h.municipality_id = :municipality and h.user_id = :me and h.to_at is null
                           and (:all or h.child_id = any(:children))
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list());
    }

    /// What others did in the courses that the scope's actor answers or answered for, or helps or helped in: `reached`,
    /// `tried`, `closed`, `ended` (by itself), `made-responsible`, `made-helper`, `released` (as a helper) or
    /// `helper-released`. That one was closed, or oneself released, is told to whoever was around it, too,
    /// though they are not any more.
    List<Deed> since(Scope scope, Instant from) {
        return jdbc.sql("""
                        with mine as (
                            select r.episode_id from episode.responsibility r
                             where r.municipality_id = :municipality and r.user_id = :me
                            union
                            select h.episode_id from episode.helper h
                             where h.municipality_id = :municipality and h.user_id = :me)
                        select d.at, d.by, e.child_id, d.what
                          from episode.episode e
                          join mine on mine.episode_id = e.id
                         cross join lateral (
                               select c.recorded_at, c.recorded_by, case when c.made then 'reached' else 'tried' end
                                 from episode.contact c
                                where c.municipality_id = e.municipality_id and c.episode_id = e.id
                               union all
                               select e.closed_at, e.closed_by, case when e.closed_by = :itself then 'ended' else 'closed' end
                               union all
                               select r.from_at, r.from_by, 'made-responsible' from episode.responsibility r
                                where r.municipality_id = e.municipality_id and r.episode_id = e.id and r.user_id = :me
                               union all
                               select h.from_at, h.from_by, 'made-helper' from episode.helper h
                                where h.municipality_id = e.municipality_id and h.episode_id = e.id and h.user_id = :me
                               union all
                               select h.to_at, h.to_by, case when h.user_id = :me then 'released' else 'helper-released' end
                                 from episode.helper h
                                where h.municipality_id = e.municipality_id and h.episode_id = e.id
                                  and h.to_at is distinct from e.closed_at)
                               as d (at, by, what)
                         where e.municipality_id = :municipality and e.source_ref is null
                           and (:all or e.child_id = any(:children) or d.what in ('closed', 'ended', 'released'))
                           and (e.closed_at is null or e.closed_at >= :from)
                           and d.at >= :from and d.by <> :me
                         order by d.at desc limit 50
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .param("itself", Actor.system(Tenant.current()).id().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Deed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("by", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        "episode.day.news." + row.getString("what")))
                .list();
    }
}
