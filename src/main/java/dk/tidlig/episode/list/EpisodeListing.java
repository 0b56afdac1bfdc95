package dk.tidlig.episode.list;

import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists' SQL: the page is cut first, and only its rows are looked up further.
@Repository
class EpisodeListing {
    private static final String ROWS = """
            select e.id, e.child_id, e.programme_code, e.opened_at, e.closed_at, e.outcome_code,
                   (select min(c.at) from episode.contact c
                     where c.municipality_id = e.municipality_id and c.episode_id = e.id and c.made) as first_contact_at,
                   (select r.user_id from episode.responsibility r
                     where r.municipality_id = e.municipality_id and r.episode_id = e.id
                     order by r.to_at is null desc, r.from_at desc limit 1) as responsible,
                   array(select h.user_id from episode.helper h
                          where h.municipality_id = e.municipality_id and h.episode_id = e.id and h.to_at is null
                          order by h.from_at) as helpers
              from (%s) e
             order by %s
            """;
    private static final String IN_SCOPE = """
             where e.municipality_id = :municipality and (:all or e.child_id = any(:children::uuid[]))
            """;
    private static final String BY_USER = """
             and e.id in (select r.episode_id from episode.responsibility r
                           where r.municipality_id = :municipality and r.user_id = :user
                             and (r.to_at is null or e.closed_at is not null)
                          union all
                          select h.episode_id from episode.helper h
                           where h.municipality_id = :municipality and h.user_id = :user
                             and (h.to_at is null or e.closed_at is not null))
            """;
    private final JdbcClient jdbc;

    EpisodeListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EpisodeRow> page(Scope scope, EpisodeFilter filter) {
        var order = order(filter.standing());
        var cut = "select e.* from episode.episode e" + conditions(filter) + " order by " + order
                + " limit 20 offset :offset";
        return statement(scope, filter, ROWS.formatted(cut, order))
                .param("offset", filter.offset())
                .query((row, number) -> row(row))
                .list();
    }

    long count(Scope scope, EpisodeFilter filter) {
        return statement(scope, filter, "select count(*) from episode.episode e" + conditions(filter))
                .query(Long.class)
                .single();
    }

    /// The newest course of each of the children.
    List<EpisodeRow> newest(Scope scope, List<ChildId> children) {
        var cut = "select distinct on (e.child_id) e.* from episode.episode e" + IN_SCOPE
                + " and e.child_id = any(:these::uuid[]) order by e.child_id, e.opened_at desc, e.id";
        return jdbc.sql(ROWS.formatted(cut, "e.child_id"))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("these", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private static String order(EpisodeFilter.Standing standing) {
        return switch (standing) {
            case OPEN, ANY -> "e.opened_at desc, e.id";
            case WAITING -> "e.opened_at, e.id";
            case CLOSED -> "e.closed_at desc, e.id";
        };
    }

    private static String conditions(EpisodeFilter filter) {
        return IN_SCOPE
                + switch (filter.standing()) {
                    case OPEN -> " and e.closed_at is null";
                    case WAITING -> """
                         and e.closed_at is null
                         and not exists (select 1 from episode.contact c
                                          where c.municipality_id = :municipality and c.episode_id = e.id and c.made)
                        """;
                    case CLOSED -> " and e.closed_at is not null";
                    case ANY -> "";
                }
                + (filter.programme() == null ? "" : " and e.programme_code = :programme")
                + (filter.user() == null ? "" : BY_USER);
    }

    private JdbcClient.StatementSpec statement(Scope scope, EpisodeFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("programme", filter.programme())
                .param("user", filter.user() == null ? null : filter.user().value());
    }

    private static EpisodeRow row(ResultSet row) throws SQLException {
        return new EpisodeRow(
                new EpisodeId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("programme_code"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "first_contact_at"),
                new UserId(row.getObject("responsible", UUID.class)),
                Stream.of((UUID[]) row.getArray("helpers").getArray())
                        .map(UserId::new)
                        .toList(),
                instant(row, "closed_at"),
                row.getString("outcome_code"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
