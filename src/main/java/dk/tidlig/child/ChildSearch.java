package dk.tidlig.child;

import dk.tidlig.access.Scope;
import dk.tidlig.child.record.CivilNumbers;
import dk.tidlig.child.record.NameThrees;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds children by number, day or name, and those who are likely the same.
@Repository
class ChildSearch {
    static final String ROW = """
            c.id, c.given_name, c.family_name, c.born_on, c.due_on, c.pseudonym,
            m.given_name as mother_given, m.family_name as mother_family, c.pregnancy_place,
            c.ended_at is not null as ended
            """;
    static final String FROM = """
             from child.child c
             left join child.adult m on m.municipality_id = c.municipality_id and m.id = c.mother_id
            """;
    static final String IN_SCOPE = " c.municipality_id = :municipality and (:all or c.id = any(:children::uuid[])) ";
    /// So many of the typed threes must be in a name for it to be found.
    private static final double FOUND = 0.5;

    private final JdbcClient jdbc;
    private final CivilNumbers numbers;

    ChildSearch(JdbcClient jdbc, CivilNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    ChildPage find(Scope scope, ChildQuery query) {
        if (query.text().isEmpty()) {
            return new ChildPage(List.of(), query.page(), 0);
        }
        var cpr = query.cpr();
        if (cpr.isPresent()) {
            var ids = numbers.childrenWith(cpr.get()).stream().map(CivilNumbers.Holder::id);
            return page(scope, query, "c.id = any(:ids::uuid[])", Map.of("ids", ids.toArray(UUID[]::new)));
        }
        var day = query.day();
        if (day.isPresent()) {
            return page(scope, query, "(c.born_on = :day or c.due_on = :day)", Map.of("day", day.get()));
        }
        return byName(scope, query);
    }

    private ChildPage page(Scope scope, ChildQuery query, String condition, Map<String, ?> params) {
        var rows = statement(
                        scope,
                        "select " + ROW + ", count(*) over () as total" + FROM + " where " + IN_SCOPE + " and "
                                + condition + " order by " + byName(scope) + ", c.id limit 20 offset :offset")
                .params(params)
                .param("offset", (query.page() - 1) * ChildQuery.SIZE)
                .query((row, number) -> new Counted(row(row), row.getLong("total")))
                .list();
        return counted(query, rows);
    }

    private ChildPage byName(Scope scope, ChildQuery query) {
        var threes = NameThrees.ofBeginnings(query.text());
        var rows = statement(
                        scope,
                        """
                        with hit as (
                          select t.child_id, count(*) as shared
                            from child.name_trigram t
                           where t.municipality_id = :municipality and t.trigram = any(:threes::text[])
                           group by t.child_id having count(*) >= :least
                          union all
                          select p.id, 1000 from child.child p
                           where p.municipality_id = :municipality and p.pseudonym = :text
                        )
                        select\s""" + ROW + ", count(*) over () as total" + FROM
                                + " join hit on hit.child_id = c.id where " + IN_SCOPE
                                + " order by least(hit.shared, :wanted) desc, " + byName(scope)
                                + ", c.id limit 20 offset :offset")
                .param("threes", threes.toArray(String[]::new))
                .param("wanted", threes.size())
                .param("least", Math.max(1, (int) Math.ceil(threes.size() * FOUND)))
                .param("text", query.text())
                .param("offset", (query.page() - 1) * ChildQuery.SIZE)
                .query((row, number) -> new Counted(row(row), row.getLong("total")))
                .list();
        return counted(query, rows);
    }

    private JdbcClient.StatementSpec statement(Scope scope, String sql) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children());
    }

    private record Counted(ChildRow row, long total) {}

    private static ChildPage counted(ChildQuery query, List<Counted> rows) {
        return new ChildPage(
                rows.stream().map(Counted::row).toList(),
                query.page(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /// Sorted as the reader's language sorts.
    private static String byName(Scope scope) {
        String collation = switch (scope.actor().language().getLanguage()) {
            case "en" -> "en-x-icu";
            case "kl" -> "kl-x-icu";
            default -> "da-x-icu";
        };
        return "c.family_name collate \"%1$s\" nulls last, c.given_name collate \"%1$s\" nulls last"
                .formatted(collation);
    }

    static ChildRow row(ResultSet row) throws SQLException {
        return new ChildRow(
                new ChildId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("born_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("pseudonym"),
                ChildView.joined(row.getString("mother_given"), row.getString("mother_family"))
                        .orElse(null),
                row.getObject("pregnancy_place", Integer.class),
                row.getBoolean("ended"));
    }
}
