package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is responsible and who helps, from and to. The database holds that exactly one is responsible while it is open.
@Repository
class PeopleAround {
    private final JdbcClient jdbc;

    PeopleAround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Grant grant, ChildId child, EpisodeId episode, UserId responsible, Instant from) {
        jdbc.sql("""
                        insert into episode.responsibility
                          (municipality_id, id, episode_id, child_id, user_id, from_at, from_by)
                        values (:municipality, gen_random_uuid(), :episode, :child, :user, :from, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("child", child.value())
                .param("user", responsible.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    Map<EpisodeId, UserId> responsible(Collection<EpisodeId> episodes) {
        var found = new HashMap<EpisodeId, UserId>();
        jdbc.sql("""
                        select episode_id, user_id from episode.responsibility
                         where municipality_id = :municipality and episode_id = any(:episodes) and to_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("episodes", episodes.stream().map(EpisodeId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new EpisodeId(row.getObject("episode_id", UUID.class)),
                            new UserId(row.getObject("user_id", UUID.class)));
                });
        return found;
    }

    Map<ChildId, Set<UserId>> responsibleFor(Scope scope, Collection<ChildId> children) {
        var found = new HashMap<ChildId, Set<UserId>>();
        jdbc.sql("""
                        select child_id, user_id from episode.responsibility
                         where municipality_id = :municipality and child_id = any(:asked) and to_at is null
                           and (:all or child_id = any(:children))
                        """)
                .param("municipality", Tenant.current().value())
                .param("asked", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("all", scope.all())
                .param("children", scope.children())
                .query(row -> {
                    found.computeIfAbsent(new ChildId(row.getObject("child_id", UUID.class)), child -> new HashSet<>())
                            .add(new UserId(row.getObject("user_id", UUID.class)));
                });
        return found;
    }

    /// In how many open courses somebody is responsible.
    long countResponsible(UserId user) {
        return count("responsibility", user);
    }

    /// In how many open courses somebody helps.
    long countHelping(UserId user) {
        return count("helper", user);
    }

    private long count(String table, UserId user) {
        return jdbc.sql("""
                        select count(*) from episode.%s
                         where municipality_id = :municipality and user_id = :user and to_at is null
                        """.formatted(table))
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query(Long.class)
                .single();
    }

    /// @return false when that person is not responsible any more
    boolean end(Grant grant, EpisodeId episode, UserId responsible, Instant to) {
        return jdbc.sql("""
                        update episode.responsibility set to_at = greatest(:to, from_at), to_by = :by
                         where municipality_id = :municipality and episode_id = :episode and user_id = :user
                           and to_at is null
                        """)
                        .param("to", to.atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("episode", episode.value())
                        .param("user", responsible.value())
                        .update()
                > 0;
    }

    void assign(Grant grant, EpisodeId episode, UserId helper) {
        try {
            jdbc.sql("""
                            insert into episode.helper
                              (municipality_id, id, episode_id, child_id, user_id, from_at, from_by)
                            values (:municipality, gen_random_uuid(), :episode, :child, :user, :from, :by)
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("episode", episode.value())
                    .param("child", grant.child().value())
                    .param("user", helper.value())
                    .param("from", grant.at().atOffset(ZoneOffset.UTC))
                    .param("by", grant.actor().id().value())
                    .update();
        } catch (DuplicateKeyException already) {
            throw new Refused(EpisodeRefusal.HELPS_ALREADY);
        }
    }

    /// @return whether that person was helping
    boolean release(Grant grant, EpisodeId episode, UserId helper) {
        return jdbc.sql("""
                        update episode.helper set to_at = greatest(:to, from_at), to_by = :by
                         where municipality_id = :municipality and episode_id = :episode and user_id = :user
                           and to_at is null
                        """)
                        .param("to", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("episode", episode.value())
                        .param("user", helper.value())
                        .update()
                > 0;
    }

    void endAll(Grant grant, EpisodeId episode, Instant to) {
        for (var table : new String[] {"responsibility", "helper"}) {
            jdbc.sql("""
                            update episode.%s set to_at = greatest(:to, from_at), to_by = :by
                             where municipality_id = :municipality and episode_id = :episode and to_at is null
                            """.formatted(table))
                    .param("to", to.atOffset(ZoneOffset.UTC))
                    .param("by", grant.actor().id().value())
                    .param("municipality", Tenant.current().value())
                    .param("episode", episode.value())
                    .update();
        }
    }
}
