package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What keeps children's records from being erased.
@Repository
class HoldRecords {
    private static final String SELECT = """
            select child_id, reason, set_at, set_by, lifted_reason, lifted_at, lifted_by
              from episode.hold where municipality_id = :municipality
            """;
    private final JdbcClient jdbc;

    HoldRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether none stood
    boolean set(Grant grant, String reason) {
        return jdbc.sql("""
                        insert into episode.hold (municipality_id, id, child_id, reason, set_at, set_by)
                        values (:municipality, gen_random_uuid(), :child, :reason, :at, :by)
                        on conflict (municipality_id, child_id) where lifted_at is null do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("reason", reason)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    /// @return whether one stood
    boolean lift(Grant grant, String reason) {
        return jdbc.sql("""
                        update episode.hold set lifted_reason = :reason, lifted_at = :at, lifted_by = :by
                         where municipality_id = :municipality and child_id = :child and lifted_at is null
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("reason", reason)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    /// All of one child, the newest first.
    List<Hold> of(Grant grant) {
        return jdbc.sql(SELECT + " and child_id = :child order by set_at desc")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> hold(row))
                .list();
    }

    /// Those that stand, the newest first.
    List<Hold> standing(Scope scope, int most) {
        return jdbc.sql(SELECT + """
                         and lifted_at is null and (:all or child_id = any(:children))
                         order by set_at desc limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("most", most)
                .query((row, number) -> hold(row))
                .list();
    }

    Set<ChildId> heldAmong(Collection<ChildId> children) {
        return new HashSet<>(jdbc.sql("""
                        select child_id from episode.hold
                         where municipality_id = :municipality and child_id = any(:children) and lifted_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> new ChildId(uuid(row, "child_id")))
                .list());
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.hold where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new ChildId(uuid(row, "child_id")),
                row.getString("reason"),
                Objects.requireNonNull(stamp(row, "set")),
                row.getString("lifted_reason"),
                stamp(row, "lifted"));
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(uuid(row, what + "_by")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
