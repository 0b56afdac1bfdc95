package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of what is erased.
@Repository
class ListedRecords {
    private static final String SELECT = """
            select child_id, kept_until, listed_on, goes_on, archive_first, archived_at, archived_by
              from episode.erasure_due where municipality_id = :municipality
            """;
    private final JdbcClient jdbc;

    ListedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lists a child anew; one that is listed already keeps its day, unless it is kept longer now.
    void list(Grant grant, Listed it) {
        jdbc.sql("""
                        insert into episode.erasure_due
                          (municipality_id, child_id, kept_until, listed_on, goes_on, archive_first)
                        values (:municipality, :child, :until, :listed, :goes, :archive)
                        on conflict (municipality_id, child_id) do update
                          set kept_until = excluded.kept_until, listed_on = excluded.listed_on,
                              goes_on = excluded.goes_on, archive_first = excluded.archive_first,
                              archived_at = null, archived_by = null
                        where erasure_due.kept_until <> excluded.kept_until
                           or erasure_due.archive_first <> excluded.archive_first
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", it.child().value())
                .param("until", it.keptUntil())
                .param("listed", it.listedOn())
                .param("goes", it.goesOn())
                .param("archive", it.archiveFirst())
                .update();
    }

    /// Takes off the list whoever is not among those whose time is over.
    void leaveOnly(Collection<ChildId> over) {
        jdbc.sql("delete from episode.erasure_due where municipality_id = :municipality and child_id <> all(:over)")
                .param("municipality", Tenant.current().value())
                .param("over", over.stream().map(ChildId::value).toArray(UUID[]::new))
                .update();
    }

    void takeOff(Grant grant) {
        erase(grant);
    }

    /// The first to go first.
    List<Listed> all(Scope scope, int most) {
        return jdbc.sql(SELECT + " and (:all or child_id = any(:children)) order by goes_on, child_id limit :most")
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from episode.erasure_due where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .query(Long.class)
                .single();
    }

    /// Those whose night has come and whom nothing more is waited for.
    List<ChildId> ready(LocalDate today) {
        return jdbc.sql("""
                        select child_id from episode.erasure_due
                         where municipality_id = :municipality and goes_on <= :today
                           and (archived_at is not null or not archive_first)
                         order by goes_on, child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today)
                .query((row, number) -> new ChildId(uuid(row, "child_id")))
                .list();
    }

    Optional<Listed> of(Grant grant) {
        return one(grant, "");
    }

    /// Held until the transaction ends; nothing when another erases it now.
    Optional<Listed> take(Grant grant) {
        return one(grant, " for update skip locked");
    }

    private Optional<Listed> one(Grant grant, String lock) {
        return jdbc.sql(SELECT + " and child_id = :child" + lock)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> listed(row))
                .optional();
    }

    /// @return whether it is on the list, and the archive was not said to have it
    boolean archived(Grant grant) {
        return jdbc.sql("""
                        update episode.erasure_due set archived_at = :at, archived_by = :by
                         where municipality_id = :municipality and child_id = :child and archived_at is null
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.erasure_due where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new ChildId(uuid(row, "child_id")),
                day(row, "kept_until"),
                day(row, "listed_on"),
                day(row, "goes_on"),
                row.getBoolean("archive_first"),
                archived(row));
    }

    private static @Nullable Stamp archived(ResultSet row) throws SQLException {
        var at = row.getObject("archived_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(uuid(row, "archived_by")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
