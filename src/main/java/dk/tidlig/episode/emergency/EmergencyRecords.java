package dk.tidlig.episode.emergency;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Openings in an emergency, and who of those told has seen them.
@Repository
class EmergencyRecords {
    private static final String SELECT =
            "select id, child_id, user_id, reason, opened_at, ends_at from episode.emergency e where municipality_id = :municipality ";

    private static final Duration MISS = Duration.ofDays(1);

    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;

    EmergencyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Grant grant, Emergency it) {
        jdbc.sql("""
                        insert into episode.emergency (municipality_id, id, child_id, user_id, reason, opened_at, ends_at)
                        values (:municipality, :id, :child, :user, :reason, :opened, :ends)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", it.child().value())
                .param("user", it.user().value())
                .param("reason", it.reason())
                .param("opened", it.opened().atOffset(ZoneOffset.UTC))
                .param("ends", it.ends().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends what the actor has open on the child.
    ///
    /// @return how many that was
    int end(Grant grant) {
        return asked(
                        "update episode.emergency set ends_at = :now where municipality_id = :municipality"
                                + " and child_id = :child and user_id = :user and ends_at > :now",
                        grant.at())
                .param("child", grant.child().value())
                .param("user", grant.actor().id().value())
                .update();
    }

    Optional<Emergency> find(Grant grant, EmergencyId id) {
        return of(grant).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    List<Emergency> of(Grant grant) {
        return Reading.once(
                new OfChild(grant.child()),
                () -> jdbc.sql(SELECT + "and child_id = :child order by opened_at desc")
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .query(EmergencyRecords::emergency)
                        .list());
    }

    List<Emergency> newest(Scope scope, int most) {
        return jdbc.sql(SELECT + "and (:all or child_id = any(:children)) order by opened_at desc limit :most")
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("most", most)
                .query(EmergencyRecords::emergency)
                .list();
    }

    /// Those that the scope's actor has not said to have seen, of children it answers for, or of all.
    List<Emergency> toSee(Scope scope, boolean all, Instant from) {
        return asked(SELECT + """
                        and opened_at >= :now and user_id <> :me
                        and not exists (select from episode.emergency_seen s
                                         where s.municipality_id = e.municipality_id and s.emergency_id = e.id
                                           and s.user_id = :me)
                        and (:all or exists (select from episode.responsibility r
                                              where r.municipality_id = e.municipality_id and r.child_id = e.child_id
                                                and r.user_id = :me and r.to_at is null))
                        order by opened_at
                        """, from)
                .param("me", scope.actor().id().value())
                .param("all", all)
                .query(EmergencyRecords::emergency)
                .list();
    }

    /// Whether somebody answers for an open course of the child.
    boolean answersFor(UserId user, ChildId child) {
        return jdbc.sql("""
                        select exists (select from episode.responsibility
                                        where municipality_id = :municipality and child_id = :child
                                          and user_id = :user and to_at is null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    void see(Grant grant, EmergencyId id) {
        jdbc.sql("""
                        insert into episode.emergency_seen (municipality_id, emergency_id, user_id, at)
                        values (:municipality, :id, :user, :at)
                        on conflict (municipality_id, emergency_id, user_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("user", grant.actor().id().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UserId, Instant> seen(Grant grant, EmergencyId id) {
        return jdbc
                .sql("""
                        select s.user_id, s.at from episode.emergency_seen s
                          join episode.emergency e on e.municipality_id = s.municipality_id and e.id = s.emergency_id
                         where s.municipality_id = :municipality and s.emergency_id = :id and e.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("child", grant.child().value())
                .query((row, number) -> Map.entry(user(row), instant(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean runs(UserId user, ChildId child, Instant now) {
        return asked(
                        "select exists (select from episode.emergency where municipality_id = :municipality"
                                + " and child_id = :child and user_id = :user and opened_at <= :now and ends_at > :now)",
                        now)
                .param("child", child.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    int misses(Scope scope, Instant from) {
        return asked(
                        "select count(*) from episode.emergency_miss where municipality_id = :municipality"
                                + " and user_id = :user and at > :now",
                        from)
                .param("user", scope.actor().id().value())
                .query(Integer.class)
                .single();
    }

    void miss(Scope scope, Instant now) {
        asked("delete from episode.emergency_miss where municipality_id = :municipality and at < :now", now.minus(MISS))
                .update();
        asked(
                        "insert into episode.emergency_miss (municipality_id, id, user_id, at)"
                                + " values (:municipality, gen_random_uuid(), :user, :now)",
                        now)
                .param("user", scope.actor().id().value())
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.emergency where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, Instant now) {
        return jdbc.sql(sql).param("municipality", Tenant.current().value()).param("now", now.atOffset(ZoneOffset.UTC));
    }

    static Set<ChildId> children(List<Emergency> openings) {
        return openings.stream().map(Emergency::child).collect(Collectors.toSet());
    }

    private static Emergency emergency(ResultSet row, int number) throws SQLException {
        return new Emergency(
                new EmergencyId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                user(row),
                row.getString("reason"),
                instant(row, "opened_at"),
                instant(row, "ends_at"));
    }

    private static UserId user(ResultSet row) throws SQLException {
        return new UserId(row.getObject("user_id", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
